package org.smallplaces.plainwords;

/**
 * What formulas count. Only Chinese has the last four, and only Arabic the three before them.
 *
 * @param overSix words with more than six letters
 * @param overFive words with more than five letters
 * @param complex words with more than four syllables
 * @param faseeh complex words that are written as in high Arabic
 * @param hanWords words in Han characters: numbers and other scripts are left out
 * @param difficult those of them that few people use
 * @param clauses stretches between two marks
 * @param linking the sum, over all sentences, of the share of words that are adverbs or conjunctions
 */
record Counts(
        int sentences,
        int words,
        int syllables,
        int characters,
        int overSix,
        int overFive,
        int complex,
        int faseeh,
        int hanWords,
        int difficult,
        int clauses,
        double linking) {

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }

    /** Per hundred words. */
    double percent(int some) {
        return 100.0 * some / words;
    }
}
