package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.smallplaces.shell.Language;

/**
 * What a course is made of, as its files say at this moment. Also for a draft, in which much may be missing or wrong: what
 * cannot be read is left out.
 */
public record CourseOutline(
        CourseId course, Map<Language, String> titles, List<Language> languages, List<Module> modules) {

    /** A module as far as its files can be read. */
    public record Module(String folder, ModuleId id, Map<Language, String> titles, List<Lesson> lessons) {
        public Module {
            titles = Map.copyOf(titles);
            lessons = List.copyOf(lessons);
        }

        public String title(Language language) {
            return titles.getOrDefault(language, id.slug());
        }

        public Optional<Lesson> lesson(LessonId wanted) {
            return lessons.stream().filter(lesson -> lesson.id().equals(wanted)).findFirst();
        }
    }

    /** A lesson with every text that it has or ought to have. */
    public record Lesson(LessonId id, List<Text> texts) {
        public Lesson {
            texts = List.copyOf(texts);
        }

        public Optional<Text> text(Language language, Reading reading) {
            return texts.stream()
                    .filter(text ->
                            text.file().language() == language && text.file().reading() == reading)
                    .findFirst();
        }

        /** Its title in a language, or its name where it has none. */
        public String title(Language language) {
            return text(language, Reading.STANDARD)
                    .map(Text::title)
                    .filter(title -> !title.isEmpty())
                    .orElse(id.slug());
        }
    }

    /** @param title empty while the text has none */
    public record Text(LessonFile file, Freshness freshness, String title) {}

    /** Whether a text is there, and whether it still follows the text that it has to follow. */
    public enum Freshness {
        MISSING,
        /** The text that it follows has changed since somebody held the two side by side. */
        STALE,
        FRESH
    }

    public CourseOutline {
        titles = Map.copyOf(titles);
        languages = List.copyOf(languages);
        modules = List.copyOf(modules);
    }

    /** @param files of the course, at least */
    public static CourseOutline of(CourseFolder files, CourseId course) {
        return new OutlineReading(files, course).read();
    }

    /** The course's title in a language, or its name where it has none. */
    public String title(Language language) {
        return titles.getOrDefault(language, course.slug());
    }

    public Optional<Module> module(ModuleId id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<Lesson> lesson(LessonFile file) {
        return module(file.module()).flatMap(module -> module.lesson(file.lesson()));
    }

    public Optional<Text> text(LessonFile file) {
        return lesson(file).flatMap(lesson -> lesson.text(file.language(), file.reading()));
    }

    /** The text that another follows: a twin the standard text of its language, a translation that of the first language. */
    public Optional<LessonFile> follows(LessonFile file) {
        return Twin.all(languages).stream()
                .filter(twin -> twin.language() == file.language() && twin.reading() == file.reading())
                .map(twin -> file.in(twin.follows(languages), Reading.STANDARD))
                .findFirst();
    }
}
