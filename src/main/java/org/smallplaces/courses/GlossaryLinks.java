package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Marks each term of the glossary where a text first uses it. Everyday terms are left alone: they would be marked on
 * every page.
 */
final class GlossaryLinks extends AbstractVisitor {

    /** A term in a text: the words as they stand there. */
    static final class Marked extends CustomNode {
        private final Glossary.Term term;
        private final String words;

        Marked(Glossary.Term term, String words) {
            this.term = term;
            this.words = words;
        }

        Glossary.Term term() {
            return term;
        }

        String words() {
            return words;
        }
    }

    private record Form(Glossary.Term term, String words) {}

    private record Found(Glossary.Term term, int begin, int end) {}

    private static final Comparator<Form> LONGEST_FIRST =
            Comparator.comparing((Form form) -> form.words().length()).reversed();

    /** What the sentence before ends with. */
    private static final String ENDS = ".!?:“\"";

    /** By their first letters, the longest first: most places of a text begin none, and are passed over at once. */
    private final Map<Character, List<Form>> forms = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    GlossaryLinks(List<Glossary.Term> terms) {
        for (var term : terms)
            for (var words : term.forms())
                forms.computeIfAbsent(key(words.charAt(0)), _ -> new ArrayList<>())
                        .add(new Form(term, words));
        forms.values().forEach(alike -> alike.sort(LONGEST_FIRST));
    }

    @Override
    public void visit(Heading heading) {
        // A heading is read out of its place, in lists of headings.
    }

    @Override
    public void visit(Link link) {
        // A link leads to one place only.
    }

    @Override
    public void visit(Image image) {
        // Alternative text is no text to mark.
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) visitChildren(block);
    }

    @Override
    public void visit(Text text) {
        var before = before(text);
        var said = before + text.getLiteral();
        var from = before.length();
        for (var found : found(said, from)) {
            if (found.begin() > from) text.insertBefore(new Text(said.substring(from, found.begin())));
            text.insertBefore(new Marked(found.term(), said.substring(found.begin(), found.end())));
            from = found.end();
        }
        if (from == said.length()) text.unlink();
        else if (from > before.length()) text.setLiteral(said.substring(from));
    }

    // A sentence goes on behind the end of a line, an emphasis or a link.
    private static String before(Node text) {
        var before = "";
        for (var at = text; !(at instanceof Block || at instanceof TableCell); at = at.getParent())
            for (var sibling = at.getPrevious(); sibling != null; sibling = sibling.getPrevious())
                before = said(sibling) + before;
        return before;
    }

    private static String said(Node part) {
        return switch (part) {
            case Text text -> text.getLiteral();
            case Marked marked -> marked.words();
            case Code code -> code.getLiteral();
            case SoftLineBreak _, HardLineBreak _ -> " ";
            case Image _ -> "";
            default ->
                LessonMarkdown.children(part).stream().map(GlossaryLinks::said).collect(Collectors.joining());
        };
    }

    // The longest term counts at each place, marked or not: a duty-bearer is no duty.
    private List<Found> found(String said, int from) {
        var all = new ArrayList<Found>();
        for (var at = from; at < said.length(); at++) {
            var here = longestAt(said, at);
            if (here.isEmpty()) continue;
            var term = here.get().term();
            if (!term.everyday() && used.add(term.id())) all.add(here.get());
            at = here.get().end() - 1;
        }
        return all;
    }

    private Optional<Found> longestAt(String said, int at) {
        for (var form : forms.getOrDefault(key(said.charAt(at)), List.of()))
            if (stands(said, at, form.words()))
                return Optional.of(new Found(form.term(), at, at + form.words().length()));
        return Optional.empty();
    }

    // Small and capital letters alike.
    private static char key(char first) {
        return Character.toLowerCase(Character.toUpperCase(first));
    }

    private static boolean stands(String said, int at, String form) {
        if (!said.regionMatches(at + 1, form, 1, form.length() - 1)) return false;
        if (said.charAt(at) != form.charAt(0) && !beginsSentence(said, at)) return false;
        if (Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.HAN) return true;
        return !isLetter(said, at - 1) && !isLetter(said, at + form.length());
    }

    // A capital within a sentence is a name: the General Assembly is no assembly.
    private static boolean beginsSentence(String said, int at) {
        var before = said.substring(0, at).strip();
        return before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isLetter(String said, int at) {
        return at >= 0 && at < said.length() && (Character.isLetterOrDigit(said.charAt(at)) || said.charAt(at) == '-');
    }
}
