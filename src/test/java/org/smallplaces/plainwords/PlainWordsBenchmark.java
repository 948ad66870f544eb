package org.smallplaces.plainwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An easy-read text held against every rule: a lesson where there is a course in the language, else the judged texts, which are
 * about as long.
 */
@State(Scope.Benchmark)
public class PlainWordsBenchmark {

    private static final String LESSON =
            "courses/human-rights-in-local-government/01-rights-begin-in-small-places/what-human-rights-are.%s.easy.md";

    @Param({"ENGLISH", "CHINESE", "FRENCH", "SPANISH", "RUSSIAN", "ARABIC"})
    public WrittenLanguage language;

    private String text = "";

    @Setup
    public void read() throws IOException {
        var lesson = Path.of(LESSON.formatted(language.tag()));
        text = Files.exists(lesson)
                ? Files.readString(lesson)
                : JudgedTexts.in(language).texts().stream()
                        .map(JudgedTexts.JudgedText::text)
                        .collect(Collectors.joining("\n\n"));
    }

    @Benchmark
    public Object check() {
        return PlainWords.check(text, language, Ease.EASY);
    }
}
