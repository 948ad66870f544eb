package org.smallplaces.bench;

import java.util.Locale;

/** The pages of the journey, in the order in which a learner sees them. After each, she reads. */
enum Step {
    SIGN_IN_PAGE,
    SIGN_IN,
    MY_LEARNING,
    COURSE,
    LESSON,
    NEXT_LESSON,
    CHECK_PAGE,
    START,
    ANSWER,
    NEXT_QUESTION,
    RESULTS;

    /** How many a journey has from my learning on: after the five pages before the checks, each of two has a start, five answers with a question between, and its results. */
    static final int SIGNED_IN = 5 + 2 * (1 + 5 + 4 + 1);

    /** How many a whole journey has. */
    static final int WHOLE = 2 + SIGNED_IN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
