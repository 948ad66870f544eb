package org.smallplaces.plainwords;

import java.util.HashSet;
import java.util.Set;

/**
 * Whole words, and words by their ending, which is written {@code *ed}. An ending has at least two letters before
 * it.
 */
final class WordEndings {

    static final WordEndings NONE = new WordEndings(Set.of());

    private final Set<String> whole = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final int longest;

    WordEndings(Set<String> entries) {
        for (var entry : entries)
            if (entry.startsWith("*")) endings.add(Tokenizer.fold(entry.substring(1)));
            else whole.add(Tokenizer.fold(entry));
        longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean contains(String form) {
        if (whole.contains(form)) return true;
        for (var length = 1; length <= longest && length + 2 <= form.length(); length++)
            if (endings.contains(form.substring(form.length() - length))) return true;
        return false;
    }
}
