package org.smallplaces.courses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.smallplaces.shell.Language;

/**
 * One published revision of a course: never changed once made, and complete in each of its languages.
 *
 * @param revision counts from 1 for each course
 * @param passMark the share of points that passes a module's check, in percent
 * @param hours learning time of all modules and the final
 * @param validYears how long a certificate holds
 * @param finalCheck empty for a course that ends with the checks of its modules
 */
public record Course(
        CourseId id,
        int revision,
        List<Language> languages,
        int passMark,
        BigDecimal hours,
        int validYears,
        Map<Language, Words> words,
        List<CourseModule> modules,
        Optional<FinalCheck> finalCheck,
        Glossary glossary) {

    /** What a course is called, in one language. */
    public record Words(String title, String summary) {}

    public Course {
        languages = List.copyOf(languages);
        words = Map.copyOf(words);
        modules = List.copyOf(modules);
        if (!words.keySet().containsAll(languages)) throw new IllegalArgumentException("Words missing in " + id);
    }

    /** The course's words in a language, or in its first language where it is not offered in that one. */
    public Words words(Language language) {
        return InLanguage.pick(words, language, languages);
    }

    public Optional<CourseModule> module(ModuleId wanted) {
        return modules.stream().filter(module -> module.id().equals(wanted)).findFirst();
    }
}
