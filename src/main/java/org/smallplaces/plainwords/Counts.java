package org.smallplaces.plainwords;

/** What formulas count. */
record Counts(
        int sentences, int words, int syllables, int letters, int longWords, int characters, int clauses, int rare) {

    private static final int LONG = 6;
    private static final int KNOWN_IN_CHINESE = 3_000;

    static Counts of(Text text, WordLists lists) {
        var syllables = Syllables.in(text.language());
        int words = 0;
        int said = 0;
        int letters = 0;
        int longWords = 0;
        int characters = 0;
        int clauses = 0;
        int rare = 0;
        for (var sentence : text.sentences()) {
            words += sentence.words().size();
            characters += sentence.tokens().size();
            clauses += clauses(sentence);
            for (var word : sentence.words()) {
                var length = 0;
                for (var token : sentence.tokens().subList(word.from(), word.to())) {
                    length += letters(token.form());
                    said += token.isNumber() ? 1 : syllables.of(token.form());
                }
                letters += length;
                if (length > LONG) longWords++;
                if (lists.common().rank(sentence.written(word.from(), word.to())) > KNOWN_IN_CHINESE) rare++;
            }
        }
        return new Counts(text.sentences().size(), words, said, letters, longWords, characters, clauses, rare);
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    double syllablesPerWord() {
        return (double) syllables / words;
    }

    private static int letters(String form) {
        return (int) form.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int clauses(Sentence sentence) {
        var clauses = 1;
        for (var at = 0; at + 1 < sentence.tokens().size(); at++) if ("，；：".indexOf(sentence.after(at)) >= 0) clauses++;
        return clauses;
    }
}
