package org.smallplaces.plainwords;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.smallplaces.plainwords.Score.Gate;

/**
 * A readability formula, with the value that easy read asks for.
 *
 * @param source whose it is and of which year, and what we decided where the source leaves it open
 */
record Formula(String name, String source, Gate gate, ToDoubleFunction<Counts> value) {

    private static final int ENOUGH_WORDS = 100;
    private static final int ENOUGH_CHARACTERS = 150;

    static final Formula FLESCH = new Formula(
            "Flesch reading ease",
            "Flesch 1948",
            new Gate.AtLeast(80),
            counts -> 206.835 - 1.015 * counts.wordsPerSentence() - 84.6 * counts.syllablesPerWord());

    static final Formula FLESCH_KINCAID = new Formula(
            "Flesch-Kincaid grade",
            "Kincaid, Fishburne, Rogers and Chissom 1975",
            new Gate.AtMost(5),
            counts -> 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59);

    static final Formula KANDEL_MOLES = new Formula(
            "Kandel-Moles",
            "Kandel and Moles 1958",
            new Gate.AtLeast(75),
            counts -> 207 - 1.015 * counts.wordsPerSentence() - 73.6 * counts.syllablesPerWord());

    static final Formula SZIGRISZT_PAZOS = new Formula(
            "Szigriszt-Pazos",
            "Szigriszt-Pazos 1993; bands: INFLESZ, Barrio-Cantalejo et al. 2008",
            new Gate.AtLeast(80),
            counts -> 206.835 - 62.3 * counts.syllablesPerWord() - counts.wordsPerSentence());

    /** Its 0.60 goes with syllables per hundred words: many programs multiply it with syllables per word. */
    static final Formula FERNANDEZ_HUERTA = new Formula(
            "Fernández Huerta",
            "Fernández Huerta 1959, as corrected by Law 2011",
            new Gate.AtLeast(80),
            counts -> 206.84 - 60 * counts.syllablesPerWord() - 1.02 * counts.wordsPerSentence());

    static final Formula OBORNEVA = new Formula(
            "Flesch reading ease for Russian",
            "Oborneva 2006",
            new Gate.AtLeast(65),
            counts -> 206.835 - 1.3 * counts.wordsPerSentence() - 60.1 * counts.syllablesPerWord());

    static final Formula OBORNEVA_GRADE = new Formula(
            "Flesch-Kincaid grade for Russian",
            "Oborneva 2006",
            new Gate.AtMost(7),
            counts -> 0.5 * counts.wordsPerSentence() + 8.4 * counts.syllablesPerWord() - 15.59);

    /**
     * Three readings of it go round. This is the one of its authors' documentation: a word is hard with more than five
     * letters and complex with more than four syllables.
     */
    static final Formula OSMAN = new Formula(
            "OSMAN",
            "El-Haj and Rayson 2016; hard: more than 5 letters; complex: more than 4 syllables;"
                    + " syllables of words without vowel marks are estimated",
            new Gate.None(),
            counts -> 200.791
                    - 1.015 * counts.wordsPerSentence()
                    - 0.24181
                            * (counts.percent(counts.overFive())
                                    + counts.percent(counts.syllables())
                                    + counts.percent(counts.complex())
                                    + counts.percent(counts.faseeh())));

    static final Formula LIX = new Formula(
            "LIX",
            "Björnsson 1968",
            new Gate.AtMost(30),
            counts -> counts.wordsPerSentence() + counts.percent(counts.overSix()));

    /** Words in digits and in other scripts are left out, as in the study that gives the bands. */
    static final Formula CLDC = new Formula(
            "CLDC",
            "bands: BMJ Open, patient materials; words as ICU cuts them; difficult, in place of HSK levels 3 and 4:"
                    + " not among the 3,000 most used in subtitles, nor made of the 500 most used",
            new Gate.AtMost(30),
            counts -> (double) counts.hanWords() / counts.sentences() + 100.0 * counts.difficult() / counts.hanWords());

    static final Formula ANS = new Formula(
            "ANS",
            "bands: BMJ Open, patient materials; sentences per 100 words as ICU cuts them",
            new Gate.AtLeast(10),
            counts -> 100.0 * counts.sentences() / counts.hanWords());

    static final Formula R3 = new Formula(
            "R3",
            "Xu, Yao and Chen 2021; a clause ends at a comma, colon, semicolon or full stop; our list of adverbs and"
                    + " conjunctions",
            new Gate.AtMost(6),
            counts -> 0.5 * ((double) counts.characters() / counts.clauses() + counts.linking() / counts.sentences()));

    static List<Formula> in(WrittenLanguage language) {
        return switch (language) {
            case ENGLISH -> List.of(FLESCH, FLESCH_KINCAID, LIX);
            case FRENCH -> List.of(KANDEL_MOLES, LIX);
            case SPANISH -> List.of(SZIGRISZT_PAZOS, FERNANDEZ_HUERTA, LIX);
            case RUSSIAN -> List.of(OBORNEVA, OBORNEVA_GRADE);
            case ARABIC -> List.of(OSMAN);
            case CHINESE -> List.of(CLDC, ANS, R3);
        };
    }

    Score score(WrittenLanguage language, Counts counts) {
        var chinese = language == WrittenLanguage.CHINESE;
        var enough = chinese ? ENOUGH_CHARACTERS : ENOUGH_WORDS;
        var isLong = (chinese ? counts.characters() : counts.words()) >= enough;
        if (!isLong || chinese && counts.hanWords() == 0) return new Score.TooShort(name, source, enough);
        return new Score.Known(name, source, value.applyAsDouble(counts), gate);
    }
}
