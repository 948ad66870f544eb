package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;

import org.smallplaces.shell.Language;

/** Reads the resolution from {@code seeds/resolution.yaml}. */
final class ResolutionFile {

    private static final String FILE = "seeds/resolution.yaml";

    private ResolutionFile() {}

    /** The resolution that the program carries. */
    static Resolution carried() {
        try (var stream = ResolutionFile.class.getResourceAsStream("/" + FILE)) {
            if (stream == null) throw new IllegalStateException("Missing: " + FILE);
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when the text is not that of the resolution */
    static Resolution read(String text) {
        var faults = new Faults();
        var yaml = YamlReading.read(FILE, text, faults)
                .orElseThrow(() -> new IllegalArgumentException(faults.sorted().toString()));
        var paragraphs = yaml.items("/paragraphs").stream()
                .map(place -> paragraph(yaml, place))
                .toList();
        return new Resolution(yaml.text("/resolution"), LocalDate.parse(yaml.text("/adopted")), paragraphs);
    }

    private static Resolution.Paragraph paragraph(YamlFile yaml, String place) {
        var gist = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var said = yaml.text(place + "/gist/" + language.tag());
            if (!said.isEmpty()) gist.put(language, said);
        }
        var id = new ParagraphId(yaml.text(place + "/id"));
        return new Resolution.Paragraph(id, yaml.text(place + "/text"), gist, yaml.text(place + "/note"));
    }
}
