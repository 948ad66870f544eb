package org.smallplaces.plainwords;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

    private static final Phrases ENGLISH = phrases(
            WrittenLanguage.ENGLISH,
            "not",
            "- not only",
            "so|such that",
            "prior to = before",
            "neither … nor",
            "side of _");
    private static final Phrases CHINESE = phrases(WrittenLanguage.CHINESE, "不", "- 不同", "由 … 所", "以及 = 和");

    @ParameterizedTest
    @CsvSource({
        "It is not here,not",
        "It is NOT here,NOT",
        "It is not only here,",
        "Such that it is,Such that",
        "Neither he nor she,Neither he nor",
        "Neither nor,",
        "Neither of the many people whom we asked on Monday came nor she,",
        "On the side of people,side of people",
        "On the side of,"
    })
    void aPhraseIsFoundOrHidden(String text, String found) {
        assertThat(found(ENGLISH, WrittenLanguage.ENGLISH, text)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({"他不来,不", "我们不同,", "由大家所选,由大家所", "老人以及孩子,以及"})
    void aChinesePhraseIsFoundBetweenOtherCharacters(String text, String found) {
        assertThat(found(CHINESE, WrittenLanguage.CHINESE, text)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aPhraseBringsItsNote() {
        assertThat(ENGLISH.in(sentence(WrittenLanguage.ENGLISH, "Ask prior to the meeting.")))
                .containsExactly(new Phrases.Hit(1, 3, "before"));
    }

    @Test
    void arabicPhrasesAreFoundWithWhatIsWrittenOntoThem() {
        var phrases = phrases(WrittenLanguage.ARABIC, "كافة", "المدرسة", "لم");
        for (var text : List.of("لكافة الناس", "إلى المدرسة", "بالمدرسة", "للمدرسة", "ولم يأت"))
            assertThat(found(phrases, WrittenLanguage.ARABIC, text)).as(text).hasSize(1);
        for (var text : List.of("مدرسة", "سلم", "علم"))
            assertThat(found(phrases, WrittenLanguage.ARABIC, text)).as(text).isEmpty();
    }

    private static Phrases phrases(WrittenLanguage language, String... lines) {
        return Phrases.read(List.of(lines), new Tokenizer(language));
    }

    private static List<String> found(Phrases phrases, WrittenLanguage language, String text) {
        var sentence = sentence(language, text);
        return phrases.in(sentence).stream()
                .map(hit -> sentence.written(hit.from(), hit.to()))
                .toList();
    }

    private static Sentence sentence(WrittenLanguage language, String text) {
        return new Tokenizer(language).cut(text, 0, text.length());
    }
}
