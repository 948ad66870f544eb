package org.smallplaces.plainwords;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/** A fixed set of good and bad easy texts in each language: exactly these findings, at exactly these lines. */
class JudgedTextsTests {

    /** A text of 1,500 words stands in no file. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(Rule.ER16);

    static Stream<Arguments> texts() {
        return Stream.of(WrittenLanguage.values()).flatMap(language -> {
            var judged = JudgedTexts.in(language);
            return judged.texts().stream()
                    .map(text -> Arguments.of(Named.of(language.tag(), language), judged.glossary(), text));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasTheseFindingsAndNoOthers(WrittenLanguage language, Glossary glossary, JudgedTexts.JudgedText text) {
        var verdict = PlainWords.check(text.text(), language, Ease.EASY, glossary);
        assertThat(verdict.findings().stream().map(JudgedTextsTests::shortly))
                .as(() -> verdict.findings().toString())
                .isEqualTo(text.findings());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasFiveGoodTextsAndTwelveBadOnes(WrittenLanguage language) {
        var judged = JudgedTexts.in(language);
        assertThat(judged.good()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(judged.bad()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsBrokenInEveryLanguageThatHasIt(WrittenLanguage language) {
        var broken = JudgedTexts.in(language).bad().stream()
                .map(JudgedTexts.JudgedText::findings)
                .flatMap(List::stream)
                .map(finding -> Rule.valueOf(finding.substring(0, 4)))
                .collect(toCollection(TreeSet::new));
        var rules = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
        if (language == WrittenLanguage.ARABIC) rules.remove(Rule.ER13);
        assertThat(broken).containsExactlyElementsOf(rules);
    }

    private static String shortly(Finding finding) {
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return "%s %s %d".formatted(finding.rule(), severity, finding.line());
    }
}
