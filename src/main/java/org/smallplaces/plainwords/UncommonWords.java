package org.smallplaces.plainwords;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * ER07, in easy read: words that everybody knows. A word is known when it is among the most used of its language, in the
 * glossary, a name, a number, or explained in this text. Each other word is told once; more than one in twenty is an error.
 */
final class UncommonWords implements Check {

    private static final int FEW = 60;
    private static final int MOST = 5;

    private final WrittenLanguage language;
    private final CommonWords common;
    private final Stems stems;
    private final Definitions definitions;
    private final Phrases bookish;
    private final Phrases idioms;
    private final Vocabulary vocabulary;
    private final Set<String> shortened;
    private final int enough;

    UncommonWords(WrittenLanguage language, WordLists lists, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        common = lists.common();
        shortened = new HashSet<>(lists.words("abbreviations"));
        shortened.addAll(lists.words("and so on"));
        stems = Stems.in(language, lists);
        idioms = lists.phrases("idioms");
        bookish = lists.phrases("bookish");
        definitions = new Definitions(lists);
        enough = 10_000;
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        var known = explainedAndNamed(text);
        var told = new HashSet<String>();
        var words = 0;
        var uncommon = 0;
        for (var sentence : text.sentences()) {
            var elsewhere = told(sentence);
            for (var number = 0; number < sentence.words().size(); number++) {
                words++;
                var word = sentence.words().get(number);
                if (elsewhere.get(word.from()) || isKnown(sentence, number, known)) continue;
                uncommon++;
                var start = sentence.tokens().get(word.from()).start();
                var end = sentence.tokens().get(word.to() - 1).end();
                var written = sentence.written(word.from(), word.to());
                if (told.add(stems.of(Tokenizer.fold(written)).getLast())) findings.warn(Rule.ER07, start, end, "ER07", written);
            }
        }
        if (words < FEW || 100 * uncommon <= MOST * words) return;
        var first = text.sentences().getFirst();
        findings.error(Rule.ER07, first.start(), first.end(), "ER07.share", uncommon, words);
    }

    private Set<String> explainedAndNamed(Text text) {
        var known = new HashSet<String>();
        if (language == WrittenLanguage.ARABIC) known.addAll(arabicNames(text));
        for (var sentence : text.sentences()) {
            for (var token : sentence.tokens().subList(0, definitions.subject(sentence))) known.add(token.form());
            for (var at = 0; at < sentence.tokens().size(); at++) {
                var token = sentence.tokens().get(at);
                if (token.isCapital() && !sentence.opens(at)) known.add(token.form());
            }
        }
        return known;
    }

    /** Arabic has no capitals: a name is a word that comes again and again, and never with the article. */
    private static Set<String> arabicNames(Text text) {
        var forms = text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(Collectors.groupingBy(Token::form, Collectors.counting()));
        return forms.keySet().stream()
                .filter(form -> forms.getOrDefault(form, 0L) > 1 && !form.startsWith("ال") && !forms.containsKey("ال" + form))
                .collect(Collectors.toSet());
    }

    /** Tokens of which another rule says what to write in their place. */
    private BitSet told(Sentence sentence) {
        var told = new BitSet();
        for (var phrases : List.of(bookish, idioms))
            for (var hit : phrases.in(sentence)) told.set(hit.from(), hit.to());
        for (var use : vocabulary.avoided(sentence)) told.set(use.from(), use.to());
        return told;
    }

    private boolean isKnown(Sentence sentence, int number, Set<String> known) {
        var word = sentence.words().get(number);
        var tokens = sentence.tokens().subList(word.from(), word.to());
        if (tokens.getFirst().isHan()) return isKnownInChinese(sentence, number, known);
        for (var at = word.from(); at < word.to(); at++) {
            var token = sentence.tokens().get(at);
            var form = token.form();
            if (token.isNumber() || known.contains(form) || vocabulary.tokens().contains(form)) continue;
            // ’s and l’ are no words, and what is written short has a rule of its own.
            if (form.startsWith("'") || form.endsWith("'") || form.indexOf('.') > 0 || shortened.contains(form)) continue;
            if (language == WrittenLanguage.CHINESE) return false;
            if (common.has(form, enough) || stems.of(form).stream().anyMatch(known::contains)) continue;
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
        if (common.rank(written) <= enough) return true;
        var tokens = sentence.tokens().subList(word.from(), word.to());
        var inGlossary = tokens.stream().allMatch(token -> vocabulary.tokens().contains(token.form()) || known.contains(token.form()));
        if (inGlossary || tokens.stream().allMatch(token -> common.hasCharacter(token.form().codePointAt(0)))) return true;
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
