package org.smallplaces.plainwords;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * ER07, in easy read: words that everybody knows. Each other word is told once; more than one in twenty is an
 * error.
 */
final class UncommonWords implements Check {

    private static final int ENOUGH_WORDS = 60;
    private static final int MOST = 5;

    private final WordLists lists;
    private final Vocabulary vocabulary;

    UncommonWords(WordLists lists, Vocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var known = new KnownWords(text, lists, vocabulary);
        var told = new HashSet<String>();
        var words = 0;
        var uncommon = 0;
        for (var sentence : text.sentences()) {
            var elsewhere = toldByOthers(sentence);
            words += sentence.words().size();
            for (var number = 0; number < sentence.words().size(); number++) {
                var word = sentence.words().get(number);
                if (elsewhere.get(word.from()) || known.have(sentence, number)) continue;
                uncommon++;
                var written = sentence.written(word.from(), word.to());
                // “Wheel” and “wheels” are told once.
                if (told.add(lists.common().stems(Tokenizer.fold(written)).getLast()))
                    findings.warn(Rule.ER07, sentence.span(word.from(), word.to()), "ER07", written);
            }
        }
        if (words < ENOUGH_WORDS || 100 * uncommon <= MOST * words) return;
        findings.error(Rule.ER07, text.sentences().getFirst().span(), "ER07.share", uncommon, words);
    }

    /** Tokens of which another rule says what to write in their place. */
    private BitSet toldByOthers(Sentence sentence) {
        var told = new BitSet();
        for (var phrases : List.of(lists.phrases("bookish"), lists.phrases("idioms")))
            for (var hit : phrases.in(sentence)) told.set(hit.from(), hit.to());
        for (var use : vocabulary.avoided(sentence)) told.set(use.from(), use.to());
        return told;
    }
}
