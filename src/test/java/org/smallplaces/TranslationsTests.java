package org.smallplaces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.smallplaces.courses.MultipleChoice;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Reading;
import org.smallplaces.courses.Work;
import org.smallplaces.people.Role;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of every page: whole in every language, each used, none missing. */
class TranslationsTests {

    /**
     * Keys that are put together where they are used: their beginnings, as they stand in the source, and every
     * ending. Whoever builds such a key adds it here.
     */
    private static final Map<String, Set<String>> BUILT = Map.ofEntries(
            Map.entry("authoring.act.", Set.of("changed", "confirmed", "discarded", "published")),
            Map.entry("authoring.standing.", Set.of("draft", "missing", "published", "stale")),
            Map.entry(
                    "certificates.sheet.",
                    found(Path.of("src/main/java/org/smallplaces/certificates"), "say\\(\\s*\"([^\"]+)\"")),
            Map.entry(
                    "certificates.verify.",
                    with(Set.of("", "-line"), "genuine", "expired", "mistyped", "no-number", "unknown")),
            Map.entry("courses.resolution.", Set.of("preamble", "operative")),
            Map.entry(
                    "learning.",
                    with(Set.of(".title", ".passed", ".not-yet", ".first", ".explain.count"), "check", "final")),
            Map.entry("learning.part.", Set.of(MultipleChoice.CHOSEN, MultipleChoice.LEFT)),
            Map.entry("learning.reading.", named(Reading.values(), Reading::inAddress)),
            Map.entry("learning.verdict.", verdicts()),
            Map.entry(
                    "learning.work.",
                    named(Work.values(), work -> lower(work.name()).replace('_', '-'))),
            Map.entry("people.role.", named(Role.values(), role -> lower(role.name()))),
            Map.entry("reports.column.", Set.of("name", "place", "completed", "course", "date", "number")),
            Map.entry("reports.filter.shown.", Set.of("all", "completed")),
            Map.entry("shell.", with(Set.of(".title", ".line"), "missing", "broken")),
            Map.entry("shell.door.", with(Set.of(".title", ".line"), "easy", "own", "private")));

    /** Keys that have an ending put to them where there is more than one. */
    private static final Set<String> PLURALS = Set.of("learning.citations", "learning.cited-paragraphs");

    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)");
    private static final Pattern BEGINNING = Pattern.compile("[\"']((?:[a-z][a-z0-9-]*\\.)+)[\"']");
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\d+)\\s*[,}]");

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
        assertThat(words(Language.EN).keySet()).isSubsetOf(used);
    }

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        assertThat(words(Language.EN).keySet()).containsAll(used());
    }

    @Test
    void everyBeginningOfAKeyIsKnownHere() throws IOException {
        var beginnings = new TreeSet<String>();
        for (var source : sources())
            BEGINNING
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(TranslationsTests::isOfARoom)
                    .forEach(beginnings::add);
        assertThat(beginnings).isEqualTo(BUILT.keySet());
    }

    /** What looks like a key in Java sources and in templates: it begins like the keys there are. */
    private static Set<String> used() throws IOException {
        var used = new TreeSet<>(PLURALS);
        BUILT.forEach((beginning, endings) -> endings.forEach(ending -> used.add(beginning + ending)));
        for (var source : sources())
            for (var pattern : List.of(IN_JAVA, IN_TEMPLATE))
                pattern.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> isOfARoom(key) && !isFile(key))
                        .forEach(used::add);
        return used;
    }

    private static boolean isOfARoom(String key) {
        return key.matches("(authoring|certificates|courses|learning|people|places|reports|shell)\\..*");
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

    private static Set<String> with(Set<String> endings, String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(beginning -> endings.stream().map(ending -> beginning + ending))
                .collect(Collectors.toSet());
    }

    private static Set<String> verdicts() {
        var verdicts = new TreeSet<>(named(Question.Verdict.values(), verdict -> lower(verdict.name())));
        verdicts.add("all_right");
        return verdicts;
    }

    private static <T> Set<String> named(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> found(Path folder, String pattern) {
        try (var files = Files.walk(folder)) {
            var found = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList())
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1).replace(' ', '-'))
                        .forEach(found::add);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
