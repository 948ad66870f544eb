package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Turns lesson Markdown into sanitised HTML, in standard and in easy-read form. */
final class LessonHtml {

    private static final int PICTURE_SIZE = 104;

    private final Map<Language, HtmlRenderer> renderers = new LinkedHashMap<>();

    private final Words words;

    LessonHtml(Words words) {
        this.words = words;
        for (var language : Language.values()) renderers.put(language, renderer(language));
    }

    /**
     * A lesson's text.
     *
     * @param module the address of its module, which links to other lessons build on: {@code /learn/course/module}
     * @param terms words of the glossary, which explain themselves where they are first used
     */
    LessonText render(String markdown, Reading reading, Language language, String module, List<Glossary.Term> terms) {
        var document = LessonMarkdown.parse(markdown);
        var title = "";
        if (document.getFirstChild() instanceof Heading heading) {
            title = LessonMarkdown.words(heading);
            heading.unlink();
        }
        document.accept(new Addresses(module));
        document.accept(new GlossaryLinks(terms));
        var notes = LessonNotes.replace(document);
        if (reading == Reading.EASY) ideas(document);
        scrollTables(document, title);
        tryIt(document);
        if (notes.getFirstChild() != null) {
            var block = new Block(Block.Kind.NOTES, words.say(language, "courses.lesson.notes"));
            block.appendChild(notes);
            document.appendChild(block);
        }
        var renderer = renderers.get(language);
        if (renderer == null) throw new IllegalStateException("No renderer for " + language);
        return new LessonText(title, LessonPolicy.sanitise(renderer.render(document)));
    }

    private static void ideas(Node document) {
        for (var block : LessonMarkdown.children(document)) {
            if (!(block instanceof Paragraph paragraph) || !(paragraph.getFirstChild() instanceof Image picture))
                continue;
            var idea = new Block(Block.Kind.IDEA, "");
            for (var line : LessonMarkdown.lines(paragraph)) {
                if (line.contains(picture)) continue;
                var sentence = new Paragraph();
                line.forEach(sentence::appendChild);
                idea.appendChild(sentence);
            }
            idea.prependChild(picture);
            block.insertBefore(idea);
            block.unlink();
        }
    }

    private static void scrollTables(Node document, String title) {
        var name = title;
        for (var block : LessonMarkdown.children(document)) {
            if (block instanceof Heading) name = LessonMarkdown.words(block);
            if (!(block instanceof TableBlock)) continue;
            var scroll = new Block(Block.Kind.SCROLL, name);
            block.insertBefore(scroll);
            scroll.appendChild(block);
        }
    }

    private static void tryIt(Node document) {
        Block box = null;
        for (var block : LessonMarkdown.children(document)) {
            if (box == null && block instanceof ThematicBreak) {
                box = new Block(Block.Kind.TRY, "");
                block.insertBefore(box);
                block.unlink();
            } else if (box != null) box.appendChild(block);
        }
    }

    private HtmlRenderer renderer(Language language) {
        return HtmlRenderer.builder()
                .extensions(LessonMarkdown.EXTENSIONS)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new Blocks(context, words, language))
                .attributeProviderFactory(_ -> (node, tag, attributes) -> {
                    if (node instanceof TableCell cell && cell.isHeader()) attributes.put("scope", "col");
                })
                .build();
    }

    /** Gives pictures and other lessons their addresses on this site. */
    private static final class Addresses extends AbstractVisitor {
        private final String module;

        Addresses(String module) {
            this.module = module;
        }

        @Override
        public void visit(Link link) {
            var lesson = LessonMarkdown.lessonName(link);
            var course = module.substring(0, module.lastIndexOf('/'));
            if (!lesson.isEmpty()) link.setDestination((lesson.contains("/") ? course : module) + "/" + lesson);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            var picture = LessonMarkdown.pictureName(image);
            if (!picture.isEmpty()) image.setDestination(PictureSheet.IN_USE.address(picture));
        }
    }

    /** What our lessons have and Markdown has no word for. */
    private static final class Block extends CustomBlock {
        private enum Kind {
            TRY,
            IDEA,
            SCROLL,
            NOTES
        }

        private final Kind kind;
        private final String name;

        Block(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }
    }

    private record Blocks(HtmlNodeRendererContext context, Words words, Language language) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Block.class, GlossaryLinks.Marked.class, LessonNotes.Mark.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case GlossaryLinks.Marked marked -> {
                    var id = "word-" + marked.term().id();
                    opener(id, Map.of("class", "term"), marked.words());
                    opened(id, marked.term().meaning());
                }
                case LessonNotes.Mark mark -> {
                    var number = Integer.toString(mark.number());
                    var name = words.say(language, "courses.lesson.note", mark.number());
                    opener("note-" + number, Map.of("class", "note", "aria-label", name), number);
                    if (mark.isFirst()) opened("note-" + number, mark.words());
                }
                case Block block -> render(block);
                default -> throw new IllegalStateException("Not ours to render: " + node);
            }
        }

        private void render(Block block) {
            switch (block.kind) {
                case TRY -> wrap(block, "section", Map.of("class", "try"));
                case SCROLL -> {
                    var attributes = new LinkedHashMap<String, String>();
                    attributes.put("class", "scroll");
                    attributes.put("tabindex", "0");
                    attributes.put("role", "region");
                    attributes.put("aria-label", block.name);
                    wrap(block, "div", attributes);
                }
                case NOTES -> wrap(block, "section", Map.of("class", "notes", "aria-label", block.name));
                case IDEA -> {
                    var html = context.getWriter();
                    html.tag("div", Map.of("class", "idea"));
                    picture((Image) block.getFirstChild());
                    wrap(block, "div", Map.of());
                    html.tag("/div");
                    html.line();
                }
            }
        }

        // What it says opens in place, by the browser alone: no address, no script, no place lost.
        private void opener(String id, Map<String, String> named, String shown) {
            var html = context.getWriter();
            var attributes = new LinkedHashMap<>(named);
            attributes.put("type", "button");
            attributes.put("popovertarget", id);
            html.tag("button", attributes);
            html.text(shown);
            html.tag("/button");
        }

        private void opened(String id, String said) {
            var html = context.getWriter();
            html.tag("span", Map.of("class", "meaning", "popover", "auto", "id", id));
            html.text(said);
            html.tag("/span");
        }

        private void picture(Image picture) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", picture.getDestination());
            attributes.put("alt", LessonMarkdown.words(picture));
            attributes.put("width", "" + PICTURE_SIZE);
            attributes.put("height", "" + PICTURE_SIZE);
            attributes.put("loading", "lazy");
            context.getWriter().tag("img", attributes);
            picture.unlink();
        }

        private void wrap(Node block, String element, Map<String, String> attributes) {
            var html = context.getWriter();
            html.tag(element, attributes);
            LessonMarkdown.children(block).forEach(context::render);
            html.tag("/" + element);
            html.line();
        }
    }
}
