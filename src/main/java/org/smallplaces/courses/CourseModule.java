package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.smallplaces.shell.Language;

/**
 * A module: lessons in order, and the check at their end.
 *
 * @param sources the paragraphs whose primary module this is
 * @param alsoTouches paragraphs that it touches besides
 * @param roles codes of the kinds of work that it is for, or ALL
 * @param minutes time for all lessons and the check
 */
public record CourseModule(
        ModuleId id,
        List<ParagraphId> sources,
        List<ParagraphId> alsoTouches,
        List<String> competencies,
        List<String> roles,
        int minutes,
        Map<Language, Words> words,
        List<Lesson> lessons,
        Check check) {

    private static final String FOR_ALL = "ALL";

    /** What a module is called and what it is for, in one language. */
    public record Words(String title, String summary, List<String> objectives) {}

    public CourseModule {
        sources = List.copyOf(sources);
        alsoTouches = List.copyOf(alsoTouches);
        competencies = List.copyOf(competencies);
        roles = List.copyOf(roles);
        words = Map.copyOf(words);
        lessons = List.copyOf(lessons);
        if (lessons.isEmpty()) throw new IllegalArgumentException("A module without lessons: " + id);
    }

    /** Whether it is for everybody, whatever their work. */
    public boolean isCore() {
        return roles.contains(FOR_ALL);
    }

    /** Whether it is for one of these kinds of work. */
    public boolean isFor(Set<Work> works) {
        return works.stream().anyMatch(work -> roles.contains(work.code()));
    }

    public Words words(Language language) {
        return InLanguage.pick(words, language);
    }

    public Optional<Lesson> lesson(LessonId wanted) {
        return lessons.stream().filter(lesson -> lesson.id().equals(wanted)).findFirst();
    }

    /** The lesson that comes after, empty after the last. */
    public Optional<Lesson> after(Lesson lesson) {
        return at(lessons.indexOf(lesson) + 1);
    }

    /** The lesson that comes before, empty before the first. */
    public Optional<Lesson> before(Lesson lesson) {
        return at(lessons.indexOf(lesson) - 1);
    }

    private Optional<Lesson> at(int index) {
        return index < 0 || index >= lessons.size() ? Optional.empty() : Optional.of(lessons.get(index));
    }
}
