package org.smallplaces.plainwords;

/** ER13: few abstract words. Looks at their endings (-tion, -ment, -ость, 性) and speaks once, about the share of them. */
final class AbstractWords implements Check {

    private static final int FEW = 60;

    private final WordEndings endings;
    private final Phrases listed;
    private final Vocabulary vocabulary;
    private final int most;

    AbstractWords(WordLists lists, Vocabulary vocabulary, Ease ease) {
        endings = new WordEndings(lists.words("abstract"));
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
        if (words < FEW || 100 * heavy <= most * words) return;
        var first = text.sentences().getFirst();
        findings.warn(Rule.ER13, first.start(), first.end(), "ER13", heavy, words);
    }

    private boolean isAbstract(Token token) {
        return token.form().length() > 5 && endings.contains(token.form()) && !vocabulary.hasToken(token.form());
    }
}
