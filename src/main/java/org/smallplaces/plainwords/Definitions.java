package org.smallplaces.plainwords;

import java.util.Set;

/**
 * Sentences that say what a word means: “A ramp is a path for wheels.” “The adjudication is on Monday” is none, nor is
 * “This house is a gift”.
 */
final class Definitions {

    private static final int LONGEST_SUBJECT = 6;

    private final Phrases explaining;
    private final Set<String> oneOfThem;
    private final Set<String> whereOrWhen;

    Definitions(WordLists lists) {
        explaining = lists.phrases("explaining");
        oneOfThem = lists.words("one of them");
        whereOrWhen = lists.words("where or when");
    }

    /** How many tokens stand before the explaining verb; none where the sentence explains nothing. */
    int subject(Sentence sentence) {
        var verbs = explaining.in(sentence);
        if (verbs.isEmpty() || oneOfThem.contains(sentence.form(0))) return 0;
        var verb = verbs.getFirst();
        var tellsWhere = verb.to() < sentence.tokens().size() && whereOrWhen.contains(sentence.form(verb.to()));
        return verb.from() > LONGEST_SUBJECT || tellsWhere ? 0 : verb.from();
    }
}
