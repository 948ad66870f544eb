package org.smallplaces.courses;

import java.util.List;
import java.util.stream.Stream;

import org.smallplaces.plainwords.Glossary;
import org.smallplaces.plainwords.Term;
import org.smallplaces.shell.Language;

/** The terms of a course as the rules of plain words know them. */
record KnownTerms(CourseFolder folder, String course) {

    /** Those that a text in a language and reading may use. Standard texts call treaties by their short names; easy-read texts never do. */
    Glossary of(Language language, Reading reading) {
        return new Glossary(
                Stream.concat(terms(language).stream(), reading == Reading.STANDARD ? instruments() : Stream.empty())
                        .toList());
    }

    private List<Term> terms(Language language) {
        return folder.yaml(course + "/" + CourseFiles.words(CourseFiles.GLOSSARY, language)).stream()
                .flatMap(yaml -> GlossaryReading.terms(yaml).stream())
                .map(term -> new Term(term.id(), term.forms(), term.everyday(), term.instead(), term.meaning()))
                .toList();
    }

    private Stream<Term> instruments() {
        return folder.yaml(course + "/" + CourseFiles.INSTRUMENTS).stream()
                .flatMap(yaml -> yaml.keys("").stream())
                .map(name -> new Term(name, List.of(name), true, List.of()));
    }
}
