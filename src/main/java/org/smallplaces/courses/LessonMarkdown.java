package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** What lesson Markdown means: which of its parts is the title, an idea, a picture, a link to another lesson. */
final class LessonMarkdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

    /** {@code ![words](picture:name)} */
    static final String PICTURE = "picture:";

    /** {@code [words](lesson:name)} in the same module, else {@code [words](lesson:module/name)} */
    static final String LESSON = "lesson:";

    private static final int DEEPEST = 12;
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private LessonMarkdown() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The words of a part, without their mark-up. */
    static String words(Node node) {
        var words = new StringBuilder();
        for (var child : children(node)) words.append(wordsOf(child));
        return words.toString().strip();
    }

    static String wordsOf(Node part) {
        return TEXT.render(part);
    }

    /** The title of a lesson's text; empty while it has none. */
    static String title(String text) {
        var first = text.lines().dropWhile(String::isBlank).findFirst().orElse("");
        return first.startsWith("# ") ? words(parse(first).getFirstChild()) : "";
    }

    static boolean isTitle(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 1;
    }

    /** The lines of a paragraph as they stand in the file. */
    static List<List<Node>> lines(Paragraph paragraph) {
        var lines = new ArrayList<List<Node>>();
        var line = new ArrayList<Node>();
        for (var child : children(paragraph)) {
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                lines.add(List.copyOf(line));
                line.clear();
            } else line.add(child);
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /** The picture's name; empty for a picture from elsewhere. */
    static String pictureName(Image image) {
        return after(PICTURE, image.getDestination());
    }

    /** The lesson meant, as {@code name} or {@code module/name}; empty for a link to elsewhere. */
    static String lessonName(Link link) {
        return after(LESSON, link.getDestination());
    }

    private static String after(String scheme, String destination) {
        return destination.startsWith(scheme) ? destination.substring(scheme.length()) : "";
    }

    static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }

    /** The line that a part begins on, counted from 1. */
    static int line(Node node) {
        for (var around = node; around != null; around = around.getParent()) {
            var spans = around.getSourceSpans();
            if (!spans.isEmpty()) return spans.getFirst().getLineIndex() + 1;
        }
        return 1;
    }
}
