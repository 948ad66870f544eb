package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.Map;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Turns footnotes into notes that open in place, with a list of them at the end of the text. Their usual links would
 * lead out of the lesson, because all addresses of a page build on one base.
 */
final class LessonNotes extends AbstractVisitor {

    /** The mark of a note in the text. */
    static final class Mark extends CustomNode {
        private final int number;
        private final String words;
        private final boolean first;

        Mark(int number, String words, boolean first) {
            this.number = number;
            this.words = words;
            this.first = first;
        }

        int number() {
            return number;
        }

        String words() {
            return words;
        }

        /** Whether the text has not mentioned the note before: its words are there once. */
        boolean isFirst() {
            return first;
        }
    }

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private LessonNotes(Node document) {
        for (var block : LessonMarkdown.children(document))
            if (block instanceof FootnoteDefinition definition) {
                definitions.put(definition.getLabel(), definition);
                definition.unlink();
            }
    }

    /** Replaces the footnotes of a document. Its result is the list of the notes, without items where there are none. */
    static OrderedList replace(Node document) {
        var notes = new LessonNotes(document);
        document.accept(notes);
        var list = new OrderedList();
        for (var label : notes.numbers.keySet()) {
            Node item = new ListItem();
            var definition = notes.definitions.get(label);
            if (definition != null) LessonMarkdown.children(definition).forEach(item::appendChild);
            list.appendChild(item);
        }
        return list;
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof FootnoteReference reference)) return;
        var definition = definitions.get(reference.getLabel());
        if (definition == null) return;
        var first = !numbers.containsKey(reference.getLabel());
        var number = numbers.computeIfAbsent(reference.getLabel(), _ -> numbers.size() + 1);
        reference.insertBefore(new Mark(number, LessonMarkdown.words(definition), first));
        reference.unlink();
    }
}
