package org.smallplaces.plainwords;

import java.util.HashSet;
import java.util.Set;

/**
 * ER07, in easy read: words that everybody knows. A word is known when it is among the most used of its language, in the
 * glossary, a name, a number, or explained in this text. Each other word is told once; more than one in twenty is an error.
 */
final class UncommonWords implements Check {

    private static final int FEW = 60;
    private static final int MOST = 5;
    private static final int SUBJECT = 6;
    private static final int CHARACTERS = 2_500;

    private final WrittenLanguage language;
    private final CommonWords common;
    private final Stems stems;
    private final Phrases explaining;
    private final Vocabulary vocabulary;
    private final Set<String> everyday;
    private final Set<Integer> characters;
    private final int enough;

    UncommonWords(WrittenLanguage language, WordLists lists, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        common = lists.common();
        everyday = lists.words("everyday");
        stems = new Stems(language);
        explaining = lists.phrases("explaining");
        characters = language == WrittenLanguage.CHINESE ? common.characters(CHARACTERS) : Set.of();
        enough = 10_000;
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var known = explainedAndNamed(text);
        var told = new HashSet<String>();
        var words = 0;
        var uncommon = 0;
        for (var sentence : text.sentences())
            for (var number = 0; number < sentence.words().size(); number++) {
                words++;
                var word = sentence.words().get(number);
                if (isKnown(sentence, number, known)) continue;
                uncommon++;
                var start = sentence.tokens().get(word.from()).start();
                var end = sentence.tokens().get(word.to() - 1).end();
                var written = sentence.written(word.from(), word.to());
                if (told.add(Tokenizer.fold(written))) findings.warn(Rule.ER07, start, end, "ER07", written);
            }
        if (words < FEW || 100 * uncommon <= MOST * words) return;
        var first = text.sentences().getFirst();
        findings.error(Rule.ER07, first.start(), first.end(), "ER07.share", uncommon, words);
    }

    private Set<String> explainedAndNamed(Text text) {
        var known = new HashSet<String>();
        for (var sentence : text.sentences()) {
            for (var verb : explaining.in(sentence)) {
                if (verb.from() <= SUBJECT)
                    sentence.tokens().subList(0, verb.from()).forEach(token -> known.add(token.form()));
                break;
            }
            for (var at = 0; at < sentence.tokens().size(); at++) {
                var token = sentence.tokens().get(at);
                if (token.isCapital() && !sentence.opens(at)) known.add(token.form());
            }
        }
        return known;
    }

    private boolean isKnown(Sentence sentence, int number, Set<String> known) {
        var word = sentence.words().get(number);
        var tokens = sentence.tokens().subList(word.from(), word.to());
        if (tokens.getFirst().isHan()) return isKnownInChinese(sentence, number, known);
        for (var at = word.from(); at < word.to(); at++) {
            var token = sentence.tokens().get(at);
            var form = token.form();
            if (token.isNumber() || known.contains(form) || vocabulary.hasToken(form) || everyday.contains(form))
                continue;
            if (form.startsWith("'")) continue;
            if (language == WrittenLanguage.CHINESE) return false;
            if (stems.of(form).stream().anyMatch(stem -> known.contains(stem) || common.rank(stem) <= enough)) continue;
            if (mayBeName(sentence, at)) continue;
            return false;
        }
        return true;
    }

    /** A capital at the beginning of a sentence says nothing; a word that no list has is taken for a name. */
    private boolean mayBeName(Sentence sentence, int at) {
        var token = sentence.tokens().get(at);
        return token.isCapital() && (!sentence.opens(at) || common.rank(token.form()) == Integer.MAX_VALUE);
    }

    private boolean isKnownInChinese(Sentence sentence, int number, Set<String> known) {
        var word = sentence.words().get(number);
        var written = sentence.written(word.from(), word.to());
        if (common.rank(written) <= enough || everyday.contains(written)) return true;
        var tokens = sentence.tokens().subList(word.from(), word.to());
        var inGlossary =
                tokens.stream().allMatch(token -> vocabulary.hasToken(token.form()) || known.contains(token.form()));
        if (inGlossary
                || tokens.stream()
                        .allMatch(token -> characters.contains(token.form().codePointAt(0)))) return true;
        return isPartOfName(sentence, number);
    }

    /** Names in other languages fall apart into single characters, one beside the other. */
    private static boolean isPartOfName(Sentence sentence, int number) {
        return isSingle(sentence, number) && (isSingle(sentence, number - 1) || isSingle(sentence, number + 1));
    }

    private static boolean isSingle(Sentence sentence, int number) {
        if (number < 0 || number >= sentence.words().size()) return false;
        var word = sentence.words().get(number);
        return word.to() - word.from() == 1;
    }
}
