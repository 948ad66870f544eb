package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

/** The words that a form may come from: {@code registers} from {@code register}. Light: it offers, the word list decides. */
final class Stems {

    private final WrittenLanguage language;

    Stems(WrittenLanguage language) {
        this.language = language;
    }

    /** The form itself first. */
    List<String> of(String form) {
        var stems = new ArrayList<String>();
        stems.add(form);
        if (language == WrittenLanguage.ENGLISH) english(form, stems);
        return stems;
    }

    private static void english(String form, List<String> stems) {
        var american = form.replace("our", "or").replace("isation", "ization").replaceFirst("is(e[drs]?|ing)$", "iz$1");
        if (!american.equals(form)) stems.add(american);
        for (var base : List.copyOf(stems))
            for (var ending : List.of("s", "es", "ed", "d", "ing", "er", "ers", "est", "ly", "r", "'s")) {
                if (!base.endsWith(ending) || base.length() - ending.length() < 3) continue;
                var stem = base.substring(0, base.length() - ending.length());
                stems.add(stem);
                if (!ending.equals("s")) stems.add(stem + "e");
                if (stem.endsWith("i")) stems.add(stem.substring(0, stem.length() - 1) + "y");
                var last = stem.length() - 1;
                if (stem.charAt(last) == stem.charAt(last - 1)) stems.add(stem.substring(0, last));
            }
    }
}
