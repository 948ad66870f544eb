package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.smallplaces.plainwords.Rule;

/** How often each rule speaks, by language and reading, such as {@code en.easy}. */
final class RuleCounts {

    private final Map<Rule, Map<String, Integer>> counts = new TreeMap<>();
    private final TreeSet<String> languages = new TreeSet<>();

    RuleCounts(List<CourseText.Checked> texts) {
        for (var checked : texts) {
            var language = new Twin(checked.text().language(), checked.text().reading()).key();
            languages.add(language);
            for (var finding : checked.verdict().findings())
                counts.computeIfAbsent(finding.rule(), _ -> new TreeMap<>()).merge(language, 1, Integer::sum);
        }
    }

    List<String> languages() {
        return List.copyOf(languages);
    }

    List<Rule> rules() {
        return List.copyOf(counts.keySet());
    }

    int count(Rule rule, String language) {
        return counts.getOrDefault(rule, Map.of()).getOrDefault(language, 0);
    }
}
