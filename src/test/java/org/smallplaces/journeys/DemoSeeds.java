package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.smallplaces.shell.Language;

/** The invented country as its seed files have it. */
final class DemoSeeds {

    private DemoSeeds() {}

    /** The name of a place in a language. */
    static String place(String code, Language language) {
        return rows("places.csv").stream()
                .filter(row -> row.getField("code").equals(code))
                .map(row -> row.getField(language == Language.EN ? "name" : "name_zh"))
                .findFirst()
                .orElseThrow();
    }

    /** The names of all who work in a place or below it. */
    static Set<String> people(String place) {
        return namesByEmail(place).values().stream().collect(Collectors.toSet());
    }

    /** The names of those among them who completed the course on such a day. */
    static Set<String> completed(String place, Predicate<LocalDate> on) {
        var names = namesByEmail(place);
        return rows("completions.csv").stream()
                .filter(row -> on.test(LocalDate.parse(row.getField("completed_on"))))
                .map(row -> row.getField("email"))
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> namesByEmail(String place) {
        var within = rows("places.csv").stream()
                .filter(row -> isWithin(row, place))
                .map(row -> row.getField("code"))
                .collect(Collectors.toSet());
        return rows("people.csv").stream()
                .filter(row -> within.contains(row.getField("place")))
                .collect(Collectors.toMap(row -> row.getField("email"), row -> row.getField("name")));
    }

    // A country holds regions, and a region towns.
    private static boolean isWithin(NamedCsvRecord place, String code) {
        return place.getField("code").equals(code) || place.getField("parent").equals(code) || code.equals("orvena");
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("seeds", "demo", file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
