package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words and phrases to be found in a row of tokens. The longest wins and no two overlap. Written one a line:
 *
 * <pre>
 * because             a phrase
 * so|such that        “so that” and “such that”
 * 由 … 所             the two with one to eight tokens between them
 * from the side _     with one more token, whatever it is
 * - not only          is never found, and hides what is in it
 * prior to = before   a phrase with a note
 * </pre>
 */
final class Phrases {

    /** The tokens from one number up to, but without, another; the note is empty where the list has none. */
    record Hit(int from, int to, String note) {}

    private static final int GAP = 8;

    static final Phrases NONE = new Phrases();

    private final Node root = new Node();

    static Phrases read(Collection<String> lines, Tokenizer tokenizer) {
        var phrases = new Phrases();
        for (var line : lines) {
            var hidden = line.startsWith("-");
            var sign = line.indexOf('=');
            var phrase = line.substring(hidden ? 1 : 0, sign < 0 ? line.length() : sign)
                    .strip();
            var note = sign < 0 ? "" : line.substring(sign + 1).strip();
            phrases.add(phrase, note, hidden, tokenizer);
        }
        return phrases;
    }

    private void add(String phrase, String note, boolean hidden, Tokenizer tokenizer) {
        var ends = List.of(root);
        for (var part : phrase.split("\\s+")) {
            var next = new ArrayList<Node>();
            for (var end : ends) {
                if (part.equals("…")) next.add(end.gap());
                else if (part.equals("_")) next.add(end.any());
                else
                    for (var choice : part.split("\\|"))
                        for (var variant : end == root ? tokenizer.withPrefixes(choice) : List.of(choice)) {
                            var node = end;
                            for (var form : tokenizer.forms(variant)) node = node.next(form);
                            next.add(node);
                        }
            }
            ends = next;
        }
        for (var end : ends) if (end != root) end.entry = new Entry(note, hidden);
    }

    /** A phrase in which no sign is special. */
    void addWhole(String phrase, String note, Tokenizer tokenizer) {
        for (var variant : tokenizer.withPrefixes(phrase)) {
            var node = root;
            for (var form : tokenizer.forms(variant)) node = node.next(form);
            if (node != root) node.entry = new Entry(note, false);
        }
    }

    List<Hit> in(Sentence sentence) {
        var tokens = sentence.tokens();
        var hits = new ArrayList<Hit>();
        for (var at = 0; at < tokens.size(); ) {
            var match = longest(root, tokens, at);
            if (match == null) at++;
            else {
                if (!match.entry.hidden) hits.add(new Hit(at, match.to, match.entry.note));
                at = match.to;
            }
        }
        return hits;
    }

    boolean areIn(Sentence sentence) {
        return !in(sentence).isEmpty();
    }

    private static @Nullable Match longest(Node from, List<Token> tokens, int start) {
        Match best = null;
        @Nullable Node node = from;
        for (var at = start; node != null; at++) {
            if (node.entry != null) best = new Match(at, node.entry);
            if (node.gap != null) {
                var beyond = afterGap(node.gap, tokens, at);
                if (beyond != null) best = beyond;
            }
            if (node.any != null && at < tokens.size()) {
                var beyond = longest(node.any, tokens, at + 1);
                if (beyond != null) best = beyond;
            }
            node = at < tokens.size() ? node.next.get(tokens.get(at).form()) : null;
        }
        return best;
    }

    private static @Nullable Match afterGap(Node gap, List<Token> tokens, int from) {
        for (var at = from + 1; at <= from + GAP && at < tokens.size(); at++) {
            var match = longest(gap, tokens, at);
            if (match != null) return match;
        }
        return null;
    }

    private record Match(int to, Entry entry) {}

    private record Entry(String note, boolean hidden) {}

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Node gap;
        private @Nullable Node any;
        private @Nullable Entry entry;

        Node next(String form) {
            return next.computeIfAbsent(form, _ -> new Node());
        }

        Node gap() {
            if (gap == null) gap = new Node();
            return gap;
        }

        Node any() {
            if (any == null) any = new Node();
            return any;
        }
    }
}
