package org.smallplaces.plainwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said to authors: whole in every language. */
class MessagesTests {

    private static final Pattern KEY = Pattern.compile("\"(ER\\d\\d(?:\\.[a-z]+)?)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(WrittenLanguage language) {
        assertThat(messages(language).keySet())
                .isEqualTo(messages(WrittenLanguage.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsGivenTheSameThings(WrittenLanguage language) {
        var english = messages(WrittenLanguage.ENGLISH);
        messages(language)
                .forEach((key, message) ->
                        assertThat(places(message)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageCanBeSaid(WrittenLanguage language) {
        var messages = new Messages(language);
        messages(language)
                .forEach((key, message) -> assertThat(messages.say(key, 17, 12, 5))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("}"));
    }

    /** An apostrophe of a typewriter would be eaten by the message format. */
    @ParameterizedTest
    @EnumSource
    void noMessageHasAStraightApostrophe(WrittenLanguage language) {
        assertThat(messages(language).values()).noneMatch(message -> message.contains("'"));
    }

    @Test
    void everyKeyIsSaidSomewhereAndNoOtherIs() throws IOException {
        var said = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/org/smallplaces/plainwords"))) {
            for (var source : sources.toList())
                KEY.matcher(Files.readString(source)).results().forEach(key -> said.add(key.group(1)));
        }
        for (var rule : Rule.values()) said.add(rule.name() + ".title");
        assertThat(said).isEqualTo(messages(WrittenLanguage.ENGLISH).keySet());
    }

    @Test
    void aRuleHasATitleInEveryLanguage() {
        assertThat(Rule.ER01.title(WrittenLanguage.CHINESE)).isEqualTo("句子要短");
        for (var language : WrittenLanguage.values())
            for (var rule : Rule.values()) assertThat(rule.title(language)).isNotBlank();
    }

    @Test
    void numbersInMessagesAreTheDigitsOfTheText() {
        assertThat(new Messages(WrittenLanguage.ARABIC).say("ER01", 17, 10)).contains("17", "10");
    }

    private static TreeSet<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> messages(WrittenLanguage language) {
        try {
            var file = "src/main/resources/org/smallplaces/plainwords/messages_" + language.tag() + ".properties";
            var messages = new TreeMap<String, String>();
            for (var line : Files.readAllLines(Path.of(file))) {
                var sign = line.indexOf('=');
                assertThat(messages.put(line.substring(0, sign), line.substring(sign + 1)))
                        .as(line)
                        .isNull();
            }
            return messages;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
