package org.smallplaces.plainwords;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules need to know of a language: {@code plainwords/<language>.txt}. A section in square brackets is a
 * list; its entries are divided by commas or by line ends and are written as {@link Phrases} says. An ending behind a
 * slash makes one more form: {@code sent/s} is {@code sent} and {@code sents}.
 */
final class WordLists {

    private static final Map<WrittenLanguage, WordLists> READ = new EnumMap<>(WrittenLanguage.class);
    private static final Pattern WITH_ENDINGS = Pattern.compile("([^\\s|/]+)/([^\\s|]+)");

    private final Map<String, Phrases> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, WordEndings> endings = new HashMap<>();
    private final CommonWords common;

    private WordLists(WrittenLanguage language) {
        var tokenizer = new Tokenizer(language);
        sections(ResourceLines.of("plainwords/" + language.tag() + ".txt")).forEach((name, entries) -> {
            phrases.put(name, Phrases.read(entries, tokenizer));
            words.put(name, singleWords(entries));
            endings.put(name, new WordEndings(singleWords(entries)));
        });
        common = CommonWords.read(language, words("everyday"), Stems.in(language, this));
    }

    static WordLists of(WrittenLanguage language) {
        synchronized (READ) {
            return READ.computeIfAbsent(language, WordLists::new);
        }
    }

    CommonWords common() {
        return common;
    }

    /** The words of a section, as they are compared; nothing where the language needs no such list. */
    Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    WordEndings endings(String section) {
        return endings.getOrDefault(section, WordEndings.NONE);
    }

    Phrases phrases(String section) {
        return phrases.getOrDefault(section, Phrases.NONE);
    }

    private static Set<String> singleWords(Set<String> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.split("\\|")))
                .map(Tokenizer::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> sections(List<String> lines) {
        var sections = new LinkedHashMap<String, Set<String>>();
        Set<String> section = Set.of();
        for (var line : lines) {
            if (line.startsWith("#") || line.isBlank()) continue;
            if (line.startsWith("[")) {
                section = new LinkedHashSet<>();
                if (sections.put(line.substring(1, line.length() - 1), section) != null)
                    throw new IllegalStateException("A list that is there twice: " + line);
            } else for (var entry : line.split(",")) section.add(withEndings(entry.strip()));
        }
        return sections;
    }

    private static String withEndings(String entry) {
        return WITH_ENDINGS.matcher(entry).replaceAll(word -> {
            var forms = new StringBuilder(word.group(1));
            for (var ending : word.group(2).split("/"))
                forms.append('|').append(word.group(1)).append(ending);
            return forms.toString();
        });
    }
}
