package org.smallplaces.plainwords;

import java.util.Set;

/**
 * ER13: few abstract words. Looks at their endings (-tion, -ment, -ость, 性) and speaks once, about the share of them.
 * Not in Arabic, where many adjectives end as abstract nouns do.
 */
final class AbstractWords implements Check {

    private static final int ENOUGH_WORDS = 60;

    private final WordEndings endings;
    private final Set<String> concrete;
    private final Phrases listed;
    private final Vocabulary vocabulary;
    private final int most;

    AbstractWords(WordLists lists, Vocabulary vocabulary, Ease ease) {
        endings = lists.endings("abstract");
        concrete = lists.words("not abstract");
        listed = lists.phrases("abstract words");
        this.vocabulary = vocabulary;
        most = ease == Ease.EASY ? 12 : 20;
    }

    @Override
    public void read(Text text, Findings findings) {
        var words = 0;
        var heavy = 0;
        for (var sentence : text.sentences()) {
            words += sentence.words().size();
            heavy += (int) sentence.tokens().stream().filter(this::isAbstract).count()
                    + listed.in(sentence).size();
        }
        if (words < ENOUGH_WORDS || 100 * heavy <= most * words) return;
        findings.warn(Rule.ER13, text.sentences().getFirst().span(), "ER13", heavy, words);
    }

    private boolean isAbstract(Token token) {
        var form = token.form();
        return form.length() > 5
                && endings.contains(form)
                && !concrete.contains(form)
                && !vocabulary.tokens().contains(form)
                && !token.isCapital();
    }
}
