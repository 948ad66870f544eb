package org.smallplaces.plainwords;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule needs to know of a language: {@code plainwords/<language>.txt}, a list for each section, entries divided by
 * commas or line ends. What they may hold is said in {@link Phrases}.
 */
final class WordLists {

    private static final Map<WrittenLanguage, WordLists> READ = new EnumMap<>(WrittenLanguage.class);

    private final Map<String, Set<String>> sections;
    private final Map<String, Phrases> phrases = new LinkedHashMap<>();
    private final CommonWords common;

    private WordLists(WrittenLanguage language) {
        sections = sections(ResourceLines.of("plainwords/" + language.tag() + ".txt"));
        var tokenizer = new Tokenizer(language);
        sections.forEach((name, entries) -> phrases.put(name, Phrases.read(entries, tokenizer)));
        common = CommonWords.read(language);
    }

    static WordLists of(WrittenLanguage language) {
        synchronized (READ) {
            return READ.computeIfAbsent(language, WordLists::new);
        }
    }

    CommonWords common() {
        return common;
    }

    Set<String> words(String section) {
        return sections.getOrDefault(section, Set.of());
    }

    /** Those of a section, or none where the language needs no such list. */
    Phrases phrases(String section) {
        return phrases.getOrDefault(section, Phrases.NONE);
    }

    private static Map<String, Set<String>> sections(List<String> lines) {
        var sections = new LinkedHashMap<String, Set<String>>();
        Set<String> section = new HashSet<>();
        for (var line : lines) {
            if (line.startsWith("#") || line.isBlank()) continue;
            if (line.startsWith("[")) {
                section = new HashSet<>();
                if (sections.put(line.substring(1, line.length() - 1), section) != null)
                    throw new IllegalStateException("Twice: " + line);
            } else for (var entry : line.split(",")) section.add(entry.strip());
        }
        return sections;
    }
}
