package org.smallplaces.plainwords;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlainWordsTests {

    private static final WrittenLanguage EN = WrittenLanguage.ENGLISH;
    private static final WrittenLanguage ZH = WrittenLanguage.CHINESE;

    @Test
    void aFindingIsCountedFromOneAndInUnitsOfUtf16() {
        var finding = only("Noor waits.\n> 😀 Ask the NGO.\n");
        assertThat(finding.line()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo("> 😀 Ask the ".length() + 1);
        assertThat(finding.words()).isEqualTo("NGO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyEndOfALineIsOne(String end) {
        assertThat(only("Noor waits." + end + end + "Ask the NGO.").line()).isEqualTo(3);
    }

    @Test
    void aMessageIsInTheLanguageOfTheAuthor() {
        var english = PlainWords.check("请去问NGO。", ZH, Ease.EASY, Glossary.none(), EN);
        assertThat(english.findings())
                .extracting(Finding::message)
                .containsExactly("“NGO” is an abbreviation, or in capitals. Write the whole words in small letters.");
        assertThat(PlainWords.check("请去问NGO。", ZH, Ease.EASY).findings())
                .extracting(Finding::message)
                .containsExactly("“NGO”是缩写。请写出全称。");
    }

    @Test
    void theSentenceOfTheGlossaryIsAnExplanation() {
        var term = new Term("remedy", List.of("remedy"), false, List.of(), "A person puts right a wrong by a remedy.");
        var text = "People need a remedy.\nA person puts right a wrong by a remedy.\n";
        assertThat(rules(PlainWords.check(text, EN, Ease.EASY, new Glossary(List.of(term)))))
                .isEmpty();
        var bare = new Term("remedy", List.of("remedy"), false, List.of());
        assertThat(rules(PlainWords.check(text, EN, Ease.EASY, new Glossary(List.of(bare)))))
                .containsExactly(Rule.ER08);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The town is a duty-bearer.                   | ER08
            The town has a duty.                         |
            The town signs the Covenant.                 | ER08
            The town asks a covenant.                    |
            The Universal Covenant Day is on Monday.     |
            """)
    void theLongestFormWinsAndACapitalCounts(String text, String rule) {
        var glossary = new Glossary(List.of(
                new Term("duty", List.of("duty"), true, List.of()),
                new Term("duty-bearer", List.of("duty-bearer"), false, List.of()),
                new Term("covenant", List.of("Covenant"), false, List.of()),
                new Term("universal", List.of("universal"), false, List.of())));
        var found = rules(PlainWords.check(text, EN, Ease.EASY, glossary)).stream()
                .filter(Rule.ER08::equals)
                .map(Rule::name);
        assertThat(found).isEqualTo(Stream.ofNullable(rule).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aLongTextIsAWarning(WrittenLanguage language) {
        var good = JudgedTexts.in(language).good().getFirst().text() + "\n\n";
        var verdict = PlainWords.check(good.repeat(80), language, Ease.EASY);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly(Rule.ER16);
        assertThat(verdict.hasErrors()).isFalse();
    }

    @Test
    void oneNegationIsNoFinding() {
        assertThat(PlainWords.check("The town does not stop the water.", EN, Ease.EASY)
                        .findings())
                .isEmpty();
    }

    @Test
    void manyPassivesAreAnError() {
        var text = "Noor waits.\n\n".repeat(9) + "The letter is sent.\n\n" + "The form is sent.\n";
        assertThat(PlainWords.check(text, EN, Ease.EASY).findings())
                .filteredOn(finding -> finding.rule() == Rule.ER04)
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR, Severity.WARNING);
    }

    @Test
    void manyUncommonWordsAreAnErrorInATextThatIsLongEnough() {
        var known = "The people of the town go home.\n\n";
        var rare = "Here stands an antediluvian quadrangle and a palimpsest.\n";
        assertThat(PlainWords.check(rare, EN, Ease.EASY).hasErrors()).isFalse();
        assertThat(PlainWords.check(known.repeat(9) + rare, EN, Ease.EASY).hasErrors())
                .isFalse();
        assertThat(PlainWords.check(known.repeat(5) + rare.repeat(4), EN, Ease.EASY)
                        .findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR && finding.rule() == Rule.ER07)
                .hasSize(1);
    }

    @Test
    void anEmptyTextHasNothing() {
        for (var text : List.of("", " ", "\n\n", "---", "![A key](picture:key)")) {
            var verdict = PlainWords.check(text, EN, Ease.EASY);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.measures().words()).isZero();
        }
    }

    @Test
    void aTermWithoutAFormIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("right", List.of(), false, List.of()))
                .withMessageContaining("right");
        assertThatIllegalArgumentException().isThrownBy(() -> new Term("right", List.of(" "), false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"en,ENGLISH", "zh-Hans,CHINESE", "fr-CH,FRENCH", "AR,ARABIC"})
    void aTagNamesItsLanguage(String tag, WrittenLanguage language) {
        assertThat(WrittenLanguage.of(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "english", "x"})
    void anotherTagNamesNone(String tag) {
        assertThat(WrittenLanguage.of(tag)).isEmpty();
    }

    private static Finding only(String text) {
        var findings = PlainWords.check(text, EN, Ease.EASY).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<Rule> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).toList();
    }
}
