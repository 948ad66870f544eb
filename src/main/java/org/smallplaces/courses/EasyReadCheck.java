package org.smallplaces.courses;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Checks that an easy-read text is made of ideas: a picture, and below it sentences, each on its own line. */
final class EasyReadCheck {

    private static final String CLOSING = "[\"'”’»）)』」]*";
    private static final Pattern ENDS = Pattern.compile("[.!?…。！？]" + CLOSING + "$");

    /** A sentence end with a further sentence behind it; Chinese sets no space between the two. */
    private static final Pattern TWO_SENTENCES = Pattern.compile(
            "[.!?…]" + CLOSING + "\\s+[\"“‘(]?[\\p{Lu}\\p{Lo}\\d]|[。！？]" + CLOSING + "\\s*[^\\s\"'”’»）)』」。！？]");

    private final Inspection inspection;
    private final String file;

    EasyReadCheck(Inspection inspection, String file) {
        this.inspection = inspection;
        this.file = file;
    }

    void run(Node document) {
        for (var block : LessonMarkdown.children(document)) {
            switch (block) {
                case Paragraph paragraph -> checkIdea(paragraph);
                case Heading _, ThematicBreak _, HtmlBlock _ -> {}
                default -> fault(block, "Easy read has headings and ideas only: make each point an idea of its own.");
            }
        }
    }

    private void checkIdea(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image picture)) {
            fault(paragraph, "An idea begins with a picture: put ![what it shows](picture:name) on a line above.");
            LessonMarkdown.lines(paragraph).forEach(this::checkSentence);
            return;
        }
        checkPicture(picture);
        var lines = LessonMarkdown.lines(paragraph);
        if (lines.getFirst().size() > 1)
            fault(picture, "The picture has a line of its own: move the words behind it to the next line.");
        if (lines.size() == 1) fault(picture, "No sentence follows the picture: write one, or take it out.");
        lines.stream().skip(1).forEach(this::checkSentence);
    }

    private void checkPicture(Image picture) {
        var name = LessonMarkdown.pictureName(picture);
        if (name.isEmpty()) fault(picture, "A picture is named as ![what it shows](picture:name).");
        else if (!inspection.hasPicture(name))
            fault(picture, "pictures.yaml has no picture `" + name + "`: correct the name, or add it there.");
        if (LessonMarkdown.words(picture).isEmpty())
            fault(picture, "The picture has no words for those who do not see it: ![what it shows](picture:name).");
    }

    private void checkSentence(List<Node> line) {
        if (line.isEmpty()) return;
        var words = new StringBuilder();
        for (var part : line) {
            if (part instanceof Image) {
                fault(part, "An idea has one picture, on its first line: begin a new idea here.");
                return;
            }
            words.append(LessonMarkdown.wordsOf(part));
        }
        var sentence = words.toString().strip();
        if (!ENDS.matcher(sentence).find())
            fault(
                    line.getFirst(),
                    "The sentence has no end: close it with a full stop or a question mark on this line.");
        else if (TWO_SENTENCES.matcher(sentence).find())
            fault(line.getFirst(), "Two sentences stand on one line: put the second on a line of its own.");
    }

    private void fault(Node node, String message) {
        inspection.fault(file, LessonMarkdown.line(node), message);
    }
}
