package org.smallplaces.courses;

import org.smallplaces.shell.Language;

/**
 * Which text of which lesson: each lesson has one in every language and reading of its course.
 *
 * @param folder the module's folder in the course, such as {@code 01-rights-begin-in-small-places}
 */
public record LessonFile(CourseId course, String folder, LessonId lesson, Language language, Reading reading) {

    /** Where the text stands in a folder of courses. */
    public String path() {
        return course + "/" + folder + "/" + CourseFiles.lesson(lesson.slug(), language, reading);
    }

    /** The module that the folder holds. */
    public ModuleId module() {
        return new ModuleId(ModuleCheck.idOf(folder));
    }

    /** The same lesson in another language or reading. */
    public LessonFile in(Language other, Reading otherReading) {
        return new LessonFile(course, folder, lesson, other, otherReading);
    }
}
