package org.smallplaces.plainwords;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Formulas against values that others published, and against values worked by hand where nobody published any. */
class FormulaTests {

    /**
     * <ul>
     *   <li>“The cat sat on the mat.” is 116, “The Australian platypus …” (24 syllables) 11.3, and “Green Eggs and Ham”,
     *       5.7 words a sentence and 1.02 syllables a word, of grade −1.3 in Wikipedia's article on these formulas.
     *   <li>ruTS (MIT): 25 syllables, 15 words, 1 sentence are of grade 5.91 with Oborneva's coefficients, and its test
     *       text of 61 words, 198 syllables and 2 sentences gives 26.93 and −27.89.
     *   <li>The others are worked by hand.
     * </ul>
     */
    @ParameterizedTest
    @CsvSource({
        "FLESCH,1,6,6,116.1",
        "FLESCH,1,2,2,120.2",
        "FLESCH_KINCAID,1,13,24,11.3",
        "FLESCH_KINCAID,100,570,581,-1.3",
        "FLESCH_KINCAID,1,1,1,-3.4",
        "KANDEL_MOLES,10,100,150,86.5",
        "KANDEL_MOLES,5,100,180,54.2",
        "SZIGRISZT_PAZOS,10,100,190,78.5",
        "FERNANDEZ_HUERTA,10,100,190,82.6",
        "FERNANDEZ_HUERTA,5,100,210,60.4",
        "OBORNEVA,1,8,18,61.2",
        "OBORNEVA,2,61,198,-27.9",
        "OBORNEVA_GRADE,1,15,25,5.9",
        "OBORNEVA_GRADE,2,61,198,26.9"
    })
    void aFormulaOfSentencesWordsAndSyllables(String formula, int sentences, int words, int syllables, double value) {
        var counts = new Counts(sentences, words, syllables, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(named(formula).value().applyAsDouble(counts)).isCloseTo(value, within(0.06));
    }

    /** By hand: 10 words a sentence, 20 of 100 with more than six letters. */
    @Test
    void lixAddsThePercentageOfLongWordsToTheLengthOfSentences() {
        var counts = new Counts(10, 100, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Formula.LIX.value().applyAsDouble(counts)).isEqualTo(30);
    }

    /** By hand: 200.791 − 1.015 · 10 − 24.181 · (0.30 + 2.00 + 0.10 + 0.05). */
    @Test
    void osmanAddsHardWordsSyllablesComplexWordsAndFaseeh() {
        var counts = new Counts(10, 100, 200, 0, 0, 30, 10, 5, 0, 0, 0, 0);
        assertThat(Formula.OSMAN.value().applyAsDouble(counts)).isCloseTo(131.40, within(0.01));
    }

    /** The table of patient materials in BMJ Open: sentences of 30.59 words, 36.50 of 100 difficult, make 67.09. */
    @ParameterizedTest
    @CsvSource({"29.87,37.07,66.94", "31.93,35.44,67.37", "30.59,36.50,67.09"})
    void cldcAddsTheShareOfDifficultWordsToTheLengthOfSentences(double length, double difficult, double value) {
        var words = (int) Math.round(length * 1000);
        var rare = (int) Math.round(words * difficult / 100);
        var counts = new Counts(1000, words, 0, 0, 0, 0, 0, 0, words, rare, 0, 0);
        assertThat(Formula.CLDC.value().applyAsDouble(counts)).isCloseTo(value, within(0.01));
    }

    /** By hand: 8 sentences in 100 words; 600 characters in 75 clauses, and 4 of 40 words adverbs, in each sentence. */
    @Test
    void ansAndR3() {
        var counts = new Counts(8, 100, 0, 600, 0, 0, 0, 0, 100, 0, 75, 0.8);
        assertThat(Formula.ANS.value().applyAsDouble(counts)).isEqualTo(8);
        assertThat(Formula.R3.value().applyAsDouble(counts)).isCloseTo(4.05, within(0.001));
    }

    /** textstat 0.7 counts with the CMU dictionary and calls this text 81.5, grade 4.1 and LIX 22.1. */
    @Test
    void anEnglishTextScoresAsWithTextstat() {
        var text = """
                Anna and her family love doing puzzles. Anna is best at little puzzles. Anna and her brother work on \
                medium size puzzles together. Anna's Brother likes puzzles with cars in them. When the whole family \
                does a puzzle, they do really big puzzles. It can take them a week to finish a really big puzzle. \
                Last year they did a puzzle with 500 pieces! Anna tries to finish one small puzzle a day by her. Her \
                puzzles have about 50 pieces. They all glue their favorite puzzles together and frame them. The \
                puzzles look so nice on the wall.""";
        var counts = counts(text, WrittenLanguage.ENGLISH);
        assertThat(counts.sentences()).isEqualTo(11);
        assertThat(Formula.FLESCH.value().applyAsDouble(counts)).isCloseTo(81.5, within(0.1));
        assertThat(Formula.FLESCH_KINCAID.value().applyAsDouble(counts)).isCloseTo(4.1, within(0.1));
        assertThat(Formula.LIX.value().applyAsDouble(counts)).isCloseTo(22.1, within(0.1));
    }

    /** By hand: hoy es un lin-do dí-a, pri-me-ro lle-va-ron el hie-lo. */
    @Test
    void aSpanishTextIsCountedByItsSpelling() {
        var counts = counts("Hoy es un lindo día. Primero llevaron el hielo.", WrittenLanguage.SPANISH);
        assertThat(counts.words()).isEqualTo(9);
        assertThat(counts.syllables()).isEqualTo(16);
    }

    /** ruTS counts 61 words, 198 syllables and 2 sentences in this text. */
    @Test
    void aRussianTextIsCountedAsWithRuts() {
        var text = """
                Тезаурусы - особый класс лексикографических ресурсов, для которых характерны следующие черты: \
                полнота значений словарного состава языка или какого-либо его сегмента; тематический, или \
                идеографический способ упорядочения значений слов. Отличительной особенностью тезаурусов по \
                сравнению с формальными онтологиями является выход в сферу лексических значений, установление связей \
                не только между значениями и выражающими их словами, а также между самими значениями (регистрация \
                различных семантических отношений внутри словаря).""";
        var counts = counts(text, WrittenLanguage.RUSSIAN);
        assertThat(counts.words()).isEqualTo(61);
        assertThat(counts.syllables()).isEqualTo(198);
        assertThat(counts.sentences()).isEqualTo(2);
    }

    @Test
    void aShortTextHasNoScore() {
        var measures = PlainWords.check("Noor waits.\n".repeat(49), WrittenLanguage.ENGLISH, Ease.EASY)
                .measures();
        assertThat(measures.scores()).hasOnlyElementsOfType(Score.TooShort.class);
        var enough = PlainWords.check("Noor waits.\n".repeat(50), WrittenLanguage.ENGLISH, Ease.EASY)
                .measures();
        assertThat(enough.scores()).hasOnlyElementsOfType(Score.Known.class);
    }

    @Test
    void aGateLetsItsOwnLimitThrough() {
        assertThat(new Score.Gate.AtLeast(80).lets(80)).isTrue();
        assertThat(new Score.Gate.AtLeast(80).lets(79.9)).isFalse();
        assertThat(new Score.Gate.AtMost(5).lets(5)).isTrue();
        assertThat(new Score.Gate.AtMost(5).lets(5.1)).isFalse();
        assertThat(new Score.Gate.None().lets(-1000)).isTrue();
    }

    private static Counts counts(String text, WrittenLanguage language) {
        return Counter.count(TextReader.read(text, language, Ease.STANDARD));
    }

    private static Formula named(String name) {
        return switch (name) {
            case "FLESCH" -> Formula.FLESCH;
            case "FLESCH_KINCAID" -> Formula.FLESCH_KINCAID;
            case "KANDEL_MOLES" -> Formula.KANDEL_MOLES;
            case "SZIGRISZT_PAZOS" -> Formula.SZIGRISZT_PAZOS;
            case "FERNANDEZ_HUERTA" -> Formula.FERNANDEZ_HUERTA;
            case "OBORNEVA" -> Formula.OBORNEVA;
            case "OBORNEVA_GRADE" -> Formula.OBORNEVA_GRADE;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
