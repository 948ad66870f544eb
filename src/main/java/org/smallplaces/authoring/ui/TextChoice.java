package org.smallplaces.authoring.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.Language;

/** One of the texts of a lesson, as addresses name it: {@code en}, {@code zh.easy}. */
record TextChoice(Language language, Reading reading) {

    private static final String EASY = ".easy";

    static TextChoice of(LessonFile file) {
        return new TextChoice(file.language(), file.reading());
    }

    /** Of the languages of a course; empty when none of its texts is named so. */
    static Optional<TextChoice> named(String name, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> Stream.of(Reading.values()).map(reading -> new TextChoice(language, reading)))
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    String name() {
        return language.tag() + (reading == Reading.EASY ? EASY : "");
    }

    LessonFile of(CourseId course, String folder, LessonId lesson) {
        return new LessonFile(course, folder, lesson, language, reading);
    }
}
