package org.smallplaces.plainwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts with what is to be found in them, from {@code src/test/resources/plainwords/judged/<language>.txt}.
 *
 * <pre>
 * % treaty, treaties; pact     a term: its forms; what to avoid; a * where it is an everyday word
 * ### the name of a text
 * > ER03 error 2               found: rule, severity, line of the text; a text without such lines is a good one
 * </pre>
 */
record JudgedTexts(Glossary glossary, List<JudgedText> texts) {

    record JudgedText(String name, List<String> findings, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static JudgedTexts in(WrittenLanguage language) {
        try {
            var file = Files.readString(Path.of("src/test/resources/plainwords/judged/" + language.tag() + ".txt"));
            var parts = file.split("(?m)^### ");
            var terms = parts[0].lines().filter(line -> line.startsWith("% ")).map(JudgedTexts::term);
            return new JudgedTexts(
                    new Glossary(terms.toList()),
                    Stream.of(parts).skip(1).map(JudgedTexts::judged).toList());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    List<JudgedText> good() {
        return texts.stream().filter(text -> text.findings().isEmpty()).toList();
    }

    List<JudgedText> bad() {
        return texts.stream().filter(text -> !text.findings().isEmpty()).toList();
    }

    private static Term term(String line) {
        var parts = line.substring(2).replace("*", "").split(";");
        var forms = words(parts[0]);
        return new Term(forms.getFirst(), forms, line.endsWith("*"), parts.length > 1 ? words(parts[1]) : List.of());
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",")).map(String::strip).toList();
    }

    private static JudgedText judged(String part) {
        var lines = new ArrayList<>(part.lines().toList());
        var name = lines.removeFirst();
        var findings = new ArrayList<String>();
        while (lines.getFirst().startsWith("> "))
            findings.add(lines.removeFirst().substring(2));
        return new JudgedText(name, findings, String.join("\n", lines));
    }
}
