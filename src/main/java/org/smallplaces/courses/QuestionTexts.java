package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;

import org.smallplaces.shell.Language;

/** The words of a module's questions as texts: for each question and reading what is asked, and each choice below it. */
record QuestionTexts(YamlFile yaml, CourseFolder folder, Language language) {

    List<CourseText> all() {
        var texts = new ArrayList<CourseText>();
        for (var id : yaml.keys("/questions"))
            for (var reading : Reading.values()) {
                var place = "/questions/" + id + (reading == Reading.EASY ? "/easy" : "");
                texts.add(new Text().of(id, reading, place));
            }
        return texts;
    }

    /** One text as it grows, with the line in the file of each of its lines. */
    private final class Text {
        private final StringBuilder said = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private final List<String> source =
                folder.text(yaml.file()).orElse("").lines().toList();

        CourseText of(String id, Reading reading, String place) {
            add(place + "/ask");
            for (var choice : yaml.keys(place + "/choices")) {
                empty();
                add(place + "/choices/" + choice + "/say");
                add(place + "/choices/" + choice + "/why");
            }
            return new CourseText(yaml.file(), id, language, reading, said.toString(), lines);
        }

        private void add(String place) {
            var line = yaml.line(place);
            // A text in a block begins on the line below its name.
            var block = line <= source.size() && source.get(line - 1).matches(".*[|>][-+]?\\s*$");
            var first = block ? line + 1 : line;
            for (var part : yaml.text(place).lines().toList()) {
                said.append(part).append('\n');
                lines.add(block ? first++ : first);
            }
        }

        private void empty() {
            said.append('\n');
            lines.add(lines.isEmpty() ? 1 : lines.getLast());
        }
    }
}
