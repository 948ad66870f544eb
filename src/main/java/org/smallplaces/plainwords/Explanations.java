package org.smallplaces.plainwords;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * ER08, in easy read: a word of the glossary that is not an everyday word is explained where it first stands. Any of
 * these is an explanation:
 *
 * <ul>
 *   <li>the sentence of the glossary, near by;
 *   <li>the sentence before, the same one, or one of the two after it, when it has an explaining verb right behind the
 *       word (“A treaty is …”), names it (“It is called a treaty”), or is about any such thing (“In a tender, …”);
 *   <li>one of the two after it that takes up the word (“The ombudsperson helps …”, “理事会有……”) or points back to it
 *       (“This is …”, “就是……”).
 * </ul>
 *
 * Arabic needs no verb to explain: there a sentence that begins with the word is about it.
 */
final class Explanations implements Check {

    private static final int NEAR = 3;
    private static final int AFTER = 2;

    private final WrittenLanguage language;
    private final Vocabulary vocabulary;
    private final Phrases explaining;
    private final Phrases naming;
    private final Phrases pointing;
    private final Set<String> anyOf;
    private final Set<String> theOne;

    Explanations(WrittenLanguage language, WordLists lists, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        explaining = lists.phrases("explaining");
        naming = lists.phrases("naming");
        pointing = lists.phrases("pointing");
        anyOf = lists.words("any of them");
        theOne = lists.words("the one");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var met = new HashSet<String>();
        var sentences = text.sentences();
        for (var at = 0; at < sentences.size(); at++)
            for (var use : vocabulary.uses(sentences.get(at)))
                if (!use.term().everyday() && met.add(use.term().id()) && !isExplained(sentences, at, use))
                    say(sentences.get(at), use, findings);
    }

    private static void say(Sentence sentence, Vocabulary.Use use, Findings findings) {
        var means = use.term().means();
        var word = sentence.written(use.from(), use.to());
        var place = sentence.span(use.from(), use.to());
        if (means.isEmpty()) findings.error(Rule.ER08, place, "ER08", word);
        else findings.error(Rule.ER08, place, "ER08.means", word, means);
    }

    private boolean isExplained(List<Sentence> sentences, int at, Vocabulary.Use use) {
        for (var near = Math.max(0, at - 1); near <= at + AFTER && near < sentences.size(); near++) {
            var sentence = sentences.get(near);
            if (explains(sentence, use.term())) return true;
            if (near > at && (pointsBack(sentence) || takesUp(sentence, sentences.get(at), use))) return true;
        }
        return false;
    }

    private boolean explains(Sentence sentence, Term term) {
        if (vocabulary.isMeaning(term, sentence)) return true;
        var verbs = explaining.in(sentence);
        for (var use : vocabulary.uses(sentence)) {
            if (!use.term().equals(term)) continue;
            if (use.from() == 0 && language == WrittenLanguage.ARABIC) return true;
            if (use.from() > 0 && use.from() <= 2 && anyOf.contains(sentence.form(use.from() - 1))) return true;
            for (var name : naming.in(sentence)) if (name.to() == use.from()) return true;
            for (var verb : verbs) if (verb.from() >= use.to() && verb.from() - use.to() < NEAR) return true;
        }
        return false;
    }

    private boolean pointsBack(Sentence sentence) {
        var hits = pointing.in(sentence);
        return !hits.isEmpty() && hits.getFirst().from() == 0;
    }

    /** Whether a sentence begins with the word, or with the last part of it. */
    private boolean takesUp(Sentence later, Sentence first, Vocabulary.Use use) {
        var begin = theOne.contains(later.form(0)) || anyOf.contains(later.form(0)) ? 1 : 0;
        var shortest = later.tokens().getFirst().isHan() ? 2 : 1;
        for (var from = use.from(); from <= use.to() - shortest; from++) {
            var same = 0;
            while (from + same < use.to()
                    && begin + same < later.tokens().size()
                    && later.form(begin + same).equals(first.form(from + same))) same++;
            if (from + same == use.to()) return true;
        }
        return false;
    }
}
