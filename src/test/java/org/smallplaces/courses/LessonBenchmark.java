package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Markdown of a lesson to the HTML that its page shows, as when its course is published or read at a start. */
@State(Scope.Benchmark)
public class LessonBenchmark {

    private static final String COURSE = "human-rights-in-local-government";
    private static final String MODULE = COURSE + "/01-rights-begin-in-small-places/";

    @Param({"EN", "ZH"})
    public Language language;

    @Param({"STANDARD", "EASY"})
    public Reading reading;

    private final LessonHtml html = new LessonHtml(new Words());
    private String markdown = "";
    private List<Glossary.Term> terms = List.of();

    @Setup
    public void read() throws IOException {
        var folder = CourseFolderReading.in(Path.of("courses"));
        var lesson = CourseFiles.lesson("what-human-rights-are", language, reading);
        markdown = folder.text(MODULE + lesson).orElseThrow();
        terms = new CourseReading(new Words())
                .read(folder.only(COURSE), new CourseId(COURSE), 1)
                .glossary()
                .terms(language);
    }

    @Benchmark
    public Object render() {
        return html.render(markdown, reading, language, "/learn/" + COURSE + "/rights-begin-in-small-places", terms);
    }
}
