package org.smallplaces.courses;

import java.util.List;
import java.util.Map;

import org.smallplaces.shell.Language;

/** Picks words in the language asked for, else in the first that there is. */
final class InLanguage {

    private InLanguage() {}

    static <T> T pick(Map<Language, T> words, Language wanted, List<Language> offered) {
        var found = words.get(wanted);
        if (found != null) return found;
        for (var language : offered) {
            found = words.get(language);
            if (found != null) return found;
        }
        throw new IllegalStateException("No words in any language");
    }

    static <T> T pick(Map<Language, T> words, Language wanted) {
        return pick(words, wanted, List.of(Language.values()));
    }
}
