package org.smallplaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of every page: whole in every language, each used, none missing. */
class TranslationsTests {

    /**
     * Keys that are put together where they are used, by their beginnings and the code that ends them. Whoever
     * builds another such key adds it here.
     */
    private static final Map<String, String> BUILT = Map.of(
            "shell.door.", "templates/shell/door.html, a card for each reason",
            "shell.missing.", "PlainPages, by kind of error",
            "shell.broken.", "PlainPages, by kind of error",
            "people.role.", "templates/people/sign-in.html, by role",
            "learning.reading.", "ReadingSwitch, by reading",
            "learning.instrument.", "LessonSources, by instrument",
            "learning.verdict.", "Answered, by verdict",
            "courses.resolution.", "ResolutionPage, by part of the resolution");

    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)");
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\d+)");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) throws IOException {
        assertThat(words(language).keySet()).isEqualTo(words(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsWrittenTwice(Language language) throws IOException {
        assertThat(lines(language).map(Map.Entry::getKey)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noWordsAreEmpty(Language language) throws IOException {
        assertThat(words(language))
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternIsOneThatMessageFormatsRead(Language language) throws IOException {
        assertThat(words(language)).allSatisfy((key, pattern) -> {
            var format = new MessageFormat(pattern, language.locale());
            assertThat(format.usesNamedArguments()).as(key).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsGivenTheSameArguments(Language language) throws IOException {
        var english = words(Language.EN);
        assertThat(words(language))
                .allSatisfy((key, pattern) ->
                        assertThat(places(pattern)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var used = used();
        assertThat(words(Language.EN).keySet())
                .filteredOn(key -> BUILT.keySet().stream().noneMatch(key::startsWith))
                .allSatisfy(key -> assertThat(used).contains(key));
    }

    @Test
    void everyBeginningOfABuiltKeyIsStillUsedAndStillHasWords() throws IOException {
        var sources = String.join("\n", sources());
        var keys = words(Language.EN).keySet();
        assertThat(BUILT.keySet()).allSatisfy(beginning -> {
            assertThat(keys).anyMatch(key -> key.startsWith(beginning));
            assertThat(sources.contains("\"" + beginning) || sources.contains("'" + beginning))
                    .as(beginning)
                    .isTrue();
        });
    }

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        assertThat(words(Language.EN).keySet()).containsAll(used());
    }

    /** What looks like a key in Java sources and in templates: it begins like the keys there are. */
    private static Set<String> used() throws IOException {
        var rooms = words(Language.EN).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var used = new TreeSet<String>();
        for (var source : sources())
            for (var pattern : List.of(IN_JAVA, IN_TEMPLATE)) {
                var found = pattern.matcher(source);
                while (found.find()) {
                    var key = found.group(1);
                    if (rooms.contains(key.substring(0, Math.max(0, key.indexOf('.')))) && !isFile(key)) used.add(key);
                }
            }
        return used;
    }

    private static boolean isFile(String text) {
        return text.matches(".*\\.(yaml|csv|json|html|css|svg|md)");
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        for (var folder : List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates")))
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) sources.add(Files.readString(file));
            }
        return sources;
    }

    private static Map<String, String> words(Language language) throws IOException {
        var words = new TreeMap<String, String>();
        lines(language).forEach(line -> words.put(line.getKey(), line.getValue()));
        return words;
    }

    /** The entries as they are written: these files have one a line, without escapes. */
    private static Stream<Map.Entry<String, String>> lines(Language language) throws IOException {
        var suffix = language == Language.EN ? "" : "_" + language.tag();
        return Files.readAllLines(Path.of("src/main/resources/vaadin-i18n/translations" + suffix + ".properties"))
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    var sign = line.indexOf('=');
                    if (sign < 0 || line.contains("\\")) throw new AssertionError("Write key=words: " + line);
                    return Map.entry(line.substring(0, sign), line.substring(sign + 1));
                });
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
