package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the forms of a word have in common, so that {@code registers} is known where {@code register} is. As light as
 * can be: two forms are taken for one word when any of their stems is the same.
 */
@FunctionalInterface
interface Stems {

    /** The stems of a form, itself among them. */
    List<String> of(String form);

    static Stems in(WrittenLanguage language, WordLists lists) {
        return switch (language) {
            case ENGLISH -> Stems::english;
            case CHINESE -> List::of;
            default -> new Cut(lists.words("beginnings"), lists.words("endings"), root(language));
        };
    }

    /** How many first letters are enough to know a long word by; Arabic changes its words inside. */
    private static int root(WrittenLanguage language) {
        return switch (language) {
            case RUSSIAN -> 6;
            case ARABIC -> Integer.MAX_VALUE;
            default -> 7;
        };
    }

    /**
     * English endings leave little to guess: the word without its ending, with an e or a y, or with one letter
     * less.
     */
    private static List<String> english(String form) {
        var stems = new ArrayList<String>();
        stems.add(form);
        var american = form.replace("our", "or").replace("isation", "ization").replaceFirst("is(e[drs]?|ing)$", "iz$1");
        if (!american.equals(form)) stems.add(american);
        for (var word : List.copyOf(stems))
            for (var ending : List.of("s", "es", "ed", "d", "ing", "er", "ers", "r", "est", "ly")) {
                var length = word.length() - ending.length();
                if (length < 3 || !word.endsWith(ending)) continue;
                var stem = word.substring(0, length);
                stems.add(stem);
                if (!ending.equals("s")) stems.add(stem + "e");
                if (stem.endsWith("i")) stems.add(stem.substring(0, length - 1) + "y");
                if (stem.charAt(length - 1) == stem.charAt(length - 2)) stems.add(stem.substring(0, length - 1));
            }
        return stems;
    }

    /**
     * The form, what is left of it without its longest beginning and its longest ending, and the first letters of a
     * long one, which a verb shares with its participle and its noun (justifier, justification).
     */
    record Cut(List<String> beginnings, List<String> endings, int root) implements Stems {

        private static final int SHORTEST = 3;

        Cut(Set<String> beginnings, Set<String> endings, int root) {
            this(longestFirst(beginnings), longestFirst(endings), root);
        }

        @Override
        public List<String> of(String form) {
            var from = beginnings.stream()
                    .filter(beginning -> form.startsWith(beginning) && form.length() - beginning.length() >= SHORTEST)
                    .findFirst()
                    .orElse("")
                    .length();
            var body = form.substring(from);
            var to = endings.stream()
                    .filter(ending -> body.endsWith(ending) && body.length() - ending.length() >= SHORTEST)
                    .findFirst()
                    .orElse("")
                    .length();
            var stem = "-" + body.substring(0, body.length() - to);
            return form.length() > root ? List.of(form, stem, form.substring(0, root) + "-") : List.of(form, stem);
        }

        private static List<String> longestFirst(Set<String> parts) {
            return parts.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }
    }
}
