package org.smallplaces.plainwords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A standard text gets advice, and little of it. */
class StandardTextTests {

    @ParameterizedTest
    @EnumSource
    void nothingInItIsAnError(WrittenLanguage language) {
        var judged = JudgedTexts.in(language);
        for (var text : judged.texts())
            assertThat(PlainWords.check(text.text(), language, Ease.STANDARD, judged.glossary())
                            .hasErrors())
                    .as(text.name())
                    .isFalse();
    }

    @Test
    void tablesFootnotesAndLongerSentencesAreFine() {
        var text = """
                # One morning, eight rights

                The same day brought many others to the counters (of Osk); none of them used the words “human
                rights”.[^a] “No address, no entry,” says the clerk. He is not unkind, and he has never been told.

                | What people came for | Which right |
                | --- | --- |
                | A permit, e.g. for a stall | Work |

                > An empty box on a form does not cancel a right.

                - To register a new baby
                - A place in school

                [^a]: ICCPR, article 16.
                """;
        assertThat(PlainWords.check(text, WrittenLanguage.ENGLISH, Ease.STANDARD)
                        .findings())
                .isEmpty();
    }

    @Test
    void anAbbreviationIsToldOnceWhereNobodySaidItBefore() {
        var text = """
                Article 6 of the Covenant on Economic, Social and Cultural Rights (ICESCR) speaks of work. ICESCR 6 is
                short. The United Nations met, and the UN wrote. The report is A/HRC/51/10. The CRC is about children.
                The CRC has 54 articles.
                """;
        assertThat(PlainWords.check(text, WrittenLanguage.ENGLISH, Ease.STANDARD)
                        .findings())
                .extracting(Finding::words)
                .containsExactly("CRC");
    }

    @Test
    void aSentenceOfMoreThanTwentyEightWordsIsLong() {
        var words = "and the town ".repeat(9);
        assertThat(PlainWords.check("The town " + words + ".", WrittenLanguage.ENGLISH, Ease.STANDARD)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.ER01);
        assertThat(PlainWords.check("A " + words + ".", WrittenLanguage.ENGLISH, Ease.STANDARD)
                        .findings())
                .isEmpty();
    }

    @Test
    void aSentenceMayGoOnInTheNextLine() {
        var measures = PlainWords.check("The town\ncalls Noor.\nNoor\nwaits.", WrittenLanguage.ENGLISH, Ease.STANDARD)
                .measures();
        assertThat(measures.sentences()).isEqualTo(2);
        assertThat(measures.averageSentence()).isEqualTo(3);
    }
}
