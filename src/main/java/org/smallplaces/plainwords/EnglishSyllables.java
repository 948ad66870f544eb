package org.smallplaces.plainwords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts groups of vowels, more where two vowels are said apart, less where one is not said; a list has the words
 * that fit no rule. Measured against the CMU Pronouncing Dictionary on the 10,000 most used words of SUBTLEX-US
 * without that list: right for 97 of 100 words, and for 99 of 100 by use.
 */
final class EnglishSyllables implements Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final List<Pattern> SAID_APART = patterns(
            "i(?:a(?!ge)|o|u)", // li-on
            "(?<![rtcsg])ien|[^aeiou]ienc|iet", // cli-ent, qui-et
            "eo(?!u|pl|r)", // vide-o
            "(?<![qg])ua|uou", // actu-al
            "[aeiou]ing|[^aeiou]ying", // go-ing, stud-y-ing
            "[aeiou]y(?!e[ds]?$)[aeiou]", // play-er
            "[bcdfgkmnprtvz]le[sd]?$|sm$|thm$", // ta-ble
            "[^aeiou]ier(?:s?$)|ii|iest$", // car-ri-er
            "(?<![qg])uity|(?<![gq])uin(?!e|t|v)|[^aeiouqg]ue[lt]", // ru-in, fu-el
            "crea(?!m|s|k|d|tu)|ideal?|rea$|thea", // cre-ate
            "^re(?=act|ali|app|arr|ass|ele|ent|est|i(?!gn)|o|u)|^coo(?=pe|rd)|^pre[aeiou]|^micro[aeiou]", // re-act
            "oe[tm]|yan|eum|ao|oi(?=st)", // po-em
            "[dstz]n't$"); // did-n't

    private static final List<Pattern> NOT_SAID = patterns(
            "[^aeiouy]e$", // make
            "[^aeiouytd]ed$", // closed
            "[^aeiouysxzcg](?<!sh)(?<!ch)es$", // makes
            "[^aeiouyl]e(?=ly|ful|less|ment|ness|where)|le(?=ly|ful|less|ment|ness)", // safely
            "[tcsgx]i[ao](?!t)", // nation
            "(?<=[aeiou]l)iar|(?<=ll)i[ao]|(?<=[aeiou]n)i(?:or|us|on)|vi(?:or|our)", // familiar, million
            "[gq]ue[sd]?$|ically", // league, basically
            "^every|business|^some(?!r)", // ev'ry, something
            // houseboat
            "^(?:base|home|house|life|safe|ware|there|where|here|grave|drive|fire|side|white|police|sale|store|note"
                    + "|space|more|care|state|peace|place|name|line|take|make|wife|like)(?=[bcfghjkmnpqtvwyz][a-z])");

    private final Map<String, Integer> listed = new HashMap<>();

    /** @param listed words that fit no rule, each with its number: {@code area 3} */
    EnglishSyllables(Set<String> listed) {
        for (var entry : listed) {
            var space = entry.indexOf(' ');
            this.listed.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
        }
    }

    @Override
    public int of(String written) {
        var form = Tokenizer.fold(written);
        var known = listed.get(form);
        if (known != null) return known;
        if (form.startsWith("'")) return 0;
        var groups = found(VOWELS, form);
        for (var more : SAID_APART) groups += found(more, form);
        for (var less : NOT_SAID) groups -= found(less, form);
        return Math.max(1, groups);
    }

    private static int found(Pattern pattern, String form) {
        var found = 0;
        for (var match = pattern.matcher(form); match.find(); ) found++;
        return found;
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }
}
