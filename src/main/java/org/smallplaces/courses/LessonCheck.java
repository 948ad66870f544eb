package org.smallplaces.courses;

import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Checks one lesson text: its title and headings, its links, and what its reading asks for. */
final class LessonCheck {

    private final Inspection inspection;
    private final String file;
    private final String module;
    private final Reading reading;
    private final Set<String> lessons;

    LessonCheck(Inspection inspection, String file, String module, Reading reading, Set<String> lessons) {
        this.inspection = inspection;
        this.file = file;
        this.module = module;
        this.reading = reading;
        this.lessons = lessons;
    }

    void run(String text) {
        var document = LessonMarkdown.parse(text);
        checkHeadings(LessonMarkdown.children(document), text.lines().toList());
        checkTryIt(LessonMarkdown.children(document));
        document.accept(new Parts());
        if (reading == Reading.EASY) new EasyReadCheck(inspection, file).run(document);
    }

    private void checkHeadings(List<Node> blocks, List<String> lines) {
        if (blocks.isEmpty() || !LessonMarkdown.isTitle(blocks.getFirst()))
            inspection.fault(file, 1, "The title is missing: begin the file with a line `# Title`.");
        var before = 1;
        for (var block : blocks) {
            if (!(block instanceof Heading heading)) continue;
            var line = LessonMarkdown.line(heading);
            if (LessonMarkdown.words(heading).isEmpty())
                inspection.fault(file, line, "The heading has no words: write some, or take it out.");
            if (!lines.get(line - 1).stripLeading().startsWith("#"))
                inspection.fault(
                        file, line, "The line below makes this a heading: leave an empty line between the two.");
            else if (heading.getLevel() == 1 && block != blocks.getFirst())
                inspection.fault(file, line, "Only the title has one #: write this heading with ##.");
            else if (heading.getLevel() > before + 1)
                inspection.fault(
                        file, line, "The heading skips a level: write it with " + "#".repeat(before + 1) + ".");
            before = heading.getLevel();
        }
    }

    private void checkTryIt(List<Node> blocks) {
        var begins =
                blocks.stream().filter(block -> block instanceof ThematicBreak).toList();
        if (begins.size() > 1)
            inspection.fault(
                    file,
                    LessonMarkdown.line(begins.get(1)),
                    "A line of dashes begins the \"try it\" box, and there is only one: take this line out.");
        if (!blocks.isEmpty() && blocks.getLast() instanceof ThematicBreak last)
            inspection.fault(
                    file, LessonMarkdown.line(last), "The \"try it\" box is empty: fill it, or take the line out.");
    }

    /** The parts that may stand anywhere in a text. */
    private final class Parts extends AbstractVisitor {

        @Override
        public void visit(HtmlBlock html) {
            fault(html, "HTML is not allowed: write it in Markdown.");
        }

        @Override
        public void visit(HtmlInline html) {
            fault(html, "HTML is not allowed: write it in Markdown.");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            fault(code, "Lessons have no code: write a paragraph or a quote (>).");
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            fault(code, "An indent of four spaces means code: take the spaces out.");
        }

        @Override
        public void visit(Image image) {
            if (reading == Reading.STANDARD)
                fault(image, "A standard text has no pictures: say it in words, or move it to the easy-read twin.");
        }

        @Override
        public void visit(Link link) {
            var lesson = LessonMarkdown.lessonName(link);
            if (!lesson.isEmpty()) {
                if (!lessons.contains(lesson.contains("/") ? lesson : module + "/" + lesson))
                    fault(link, "There is no lesson `" + lesson + "`: write lesson:name or lesson:module/name.");
            } else if (!link.getDestination().matches("https?://.+"))
                fault(
                        link,
                        "A link leads to http://, to https:// or to lesson:name, not to `" + link.getDestination()
                                + "`.");
            if (LessonMarkdown.words(link).isEmpty()) fault(link, "The link has no words: say where it leads.");
            visitChildren(link);
        }

        @Override
        public void visit(Text text) {
            if (text.getLiteral().contains("[^"))
                fault(text, "The footnote has no text: add it below as [^name]: and its words.");
        }

        private void fault(Node node, String message) {
            inspection.fault(file, LessonMarkdown.line(node), message);
        }
    }
}
