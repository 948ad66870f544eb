package org.smallplaces.plainwords;

/** ER14, the sure case: a paragraph begins with a pronoun, so its reader does not know yet who that is. */
final class Pronouns implements Check {

    private final Phrases pronouns;

    Pronouns(WordLists lists) {
        pronouns = lists.phrases("pronouns");
    }

    @Override
    public void read(Text text, Findings findings) {
        if (!text.isEasy()) return;
        for (var paragraph : text.paragraphs()) {
            var first = paragraph.sentences().getFirst();
            for (var hit : pronouns.in(first)) {
                if (hit.from() > 0) break;
                findings.warn(Rule.ER14, first.span(0, hit.to()), "ER14", first.written(0, hit.to()));
                break;
            }
        }
    }
}
