package org.smallplaces.plainwords;

/**
 * What a readability formula says of a text. A smoke alarm: it counts lengths and knows nothing of meaning, so a score
 * below its gate asks for a second look and a good one proves nothing.
 */
public sealed interface Score {

    /** The name by which the formula is known. */
    String formula();

    /** Whose formula and of which year, and what we had to decide where the source leaves it open. */
    String source();

    record Known(String formula, String source, double value, Gate gate) implements Score {

        public boolean passes() {
            return gate.lets(value);
        }
    }

    /** The text is too short for the formula to mean anything: it needs this many words, or characters in Chinese. */
    record TooShort(String formula, String source, int needed) implements Score {}

    /** The value that an easy-read text should have. */
    sealed interface Gate {

        boolean lets(double value);

        record AtLeast(double limit) implements Gate {
            @Override
            public boolean lets(double value) {
                return value >= limit;
            }
        }

        record AtMost(double limit) implements Gate {
            @Override
            public boolean lets(double value) {
                return value <= limit;
            }
        }

        /** Nobody has found a value that divides easy from hard: compare the easy text with its standard text. */
        record None() implements Gate {
            @Override
            public boolean lets(double value) {
                return true;
            }
        }
    }
}
