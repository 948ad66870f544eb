package org.smallplaces.plainwords;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts a text for the formulas. */
final class Counter {

    private static final int KNOWN_IN_CHINESE = 3_000;
    private static final int PARTS_IN_CHINESE = 500;
    private static final String CLAUSE_ENDS = "，；：,;:";

    private final Text text;
    private final Syllables syllables;
    private final CommonWords common;
    private final Set<String> linkingWords;
    private final Map<String, Integer> known = new HashMap<>();

    private int words;
    private int said;
    private int characters;
    private int overSix;
    private int overFive;
    private int complex;
    private int faseeh;
    private int hanWords;
    private int difficult;
    private int clauses;
    private double linking;

    private Counter(Text text) {
        this.text = text;
        var lists = WordLists.of(text.language());
        syllables = Syllables.in(text.language());
        common = lists.common();
        linkingWords = lists.words("adverbs and conjunctions");
    }

    static Counts count(Text text) {
        var counter = new Counter(text);
        text.sentences().forEach(counter::sentence);
        return counter.counts();
    }

    private Counts counts() {
        return new Counts(
                text.sentences().size(),
                words,
                said,
                characters,
                overSix,
                overFive,
                complex,
                faseeh,
                hanWords,
                difficult,
                clauses,
                linking);
    }

    private void sentence(Sentence sentence) {
        words += sentence.words().size();
        for (var word : sentence.words()) word(sentence, word);
        if (text.language() == WrittenLanguage.CHINESE) chinese(sentence);
    }

    private void word(Sentence sentence, Word word) {
        var letters = 0;
        var spoken = 0;
        for (var at = word.from(); at < word.to(); at++) {
            var token = sentence.tokens().get(at);
            letters += letters(token.form());
            // Flesch 1948: a figure counts as one syllable.
            spoken += token.isNumber() ? 1 : known.computeIfAbsent(sentence.written(at, at + 1), syllables::of);
        }
        said += spoken;
        characters += letters;
        if (letters > 6) overSix++;
        if (letters > 5) overFive++;
        if (spoken > 4) {
            complex++;
            if (isFaseeh(sentence.written(word.from(), word.to()))) faseeh++;
        }
    }

    private static int letters(String form) {
        return (int) form.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean isFaseeh(String word) {
        return word.endsWith("وا") || word.endsWith("ون") || word.chars().anyMatch(sign -> "ئءؤذظ".indexOf(sign) >= 0);
    }

    private void chinese(Sentence sentence) {
        clauses++;
        for (var at = 0; at + 1 < sentence.tokens().size(); at++)
            if (CLAUSE_ENDS.indexOf(sentence.after(at)) >= 0) clauses++;
        var links = 0;
        for (var word : sentence.words()) {
            if (!sentence.tokens().get(word.from()).isHan()) continue;
            var written = sentence.written(word.from(), word.to());
            hanWords++;
            if (linkingWords.contains(written)) links++;
            if (common.rank(written) > KNOWN_IN_CHINESE && !isMadeOfKnown(written)) difficult++;
        }
        linking += (double) links / sentence.words().size();
    }

    /** 一项, 写下: ICU makes one word of two that everybody knows. */
    private boolean isMadeOfKnown(String word) {
        var reached = new boolean[word.length() + 1];
        reached[0] = true;
        for (var from = 0; from < word.length(); from++)
            for (var to = from + 1; reached[from] && to <= word.length(); to++)
                if (common.rank(word.substring(from, to)) <= PARTS_IN_CHINESE) reached[to] = true;
        return reached[word.length()];
    }
}
