package org.smallplaces.courses;

import org.smallplaces.shell.Language;

/** The names of course files. */
final class CourseFiles {

    static final String PICTURES = "pictures.yaml";
    static final String COURSE = "course.yaml";
    static final String MODULE = "module.yaml";
    static final String QUESTIONS = "questions.yaml";
    static final String INSTRUMENTS = "instruments.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String TWINS = "twins.yaml";

    private CourseFiles() {}

    /** The twin of a file that holds its words: {@code course.yaml}, {@code course.en.yaml}. */
    static String words(String file, Language language) {
        return file.replace(".yaml", "." + language.tag() + ".yaml");
    }

    static String lesson(String name, Language language, Reading reading) {
        return name + "." + language.tag() + (reading == Reading.EASY ? ".easy.md" : ".md");
    }
}
