package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks whether a text is easy to read. A text is a course file in Markdown or any plain string. Pure functions: the
 * same text gives the same verdict, at any time and on any thread.
 */
public final class PlainWords {

    private PlainWords() {}

    public static Verdict check(String text, WrittenLanguage language, Ease ease) {
        return check(text, language, ease, Glossary.none());
    }

    public static Verdict check(String text, WrittenLanguage language, Ease ease, Glossary glossary) {
        return check(text, language, ease, glossary, language);
    }

    /**
     * @param glossary its words in the language of the text
     * @param author the language of messages
     */
    public static Verdict check(
            String text, WrittenLanguage language, Ease ease, Glossary glossary, WrittenLanguage author) {
        var read = TextReader.read(text, language, ease);
        var lists = WordLists.of(language);
        var vocabulary = new Vocabulary(glossary, new Tokenizer(language));
        var findings = new Findings(text, read, new Messages(author));
        for (var check : checks(language, ease, lists, vocabulary)) check.read(read, findings);
        return new Verdict(findings.inOrder(), measures(read));
    }

    private static List<Check> checks(WrittenLanguage language, Ease ease, WordLists lists, Vocabulary vocabulary) {
        var checks = new ArrayList<Check>();
        checks.add(new Lengths(Limits.of(language, ease)));
        checks.add(new Clauses(lists, ease));
        checks.add(new OneLineOneSentence());
        checks.add(new PassiveVoice(lists, ease));
        checks.add(new Negations(lists, ease));
        checks.add(new Abbreviations(lists, vocabulary));
        checks.add(new UncommonWords(lists, vocabulary));
        if (ease == Ease.EASY || language != WrittenLanguage.CHINESE) checks.add(wordsOfTheDesk(lists));
        checks.add(new Explanations(language, lists, vocabulary));
        checks.add(new Numbers(lists));
        checks.add(new Signs(lists));
        checks.add(new SameWord(vocabulary));
        checks.add(new ListedWords(Rule.ER12, lists.phrases("idioms"), "ER12", "ER12"));
        checks.add(new AbstractWords(lists, vocabulary, ease));
        checks.add(new Pronouns(lists));
        return checks;
    }

    private static Check wordsOfTheDesk(WordLists lists) {
        return new ListedWords(Rule.ER07, lists.phrases("bookish"), "ER07.needless", "ER07.bookish");
    }

    private static Measures measures(Text text) {
        var counts = Counter.count(text);
        if (counts.words() == 0) return new Measures(0, 0, 0, 0, 0, List.of());
        var chinese = text.language() == WrittenLanguage.CHINESE;
        return new Measures(
                counts.sentences(),
                counts.words(),
                counts.characters(),
                (double) (chinese ? counts.characters() : counts.words()) / counts.sentences(),
                counts.syllablesPerWord(),
                Formula.in(text.language()).stream()
                        .map(formula -> formula.score(text.language(), counts))
                        .toList());
    }
}
