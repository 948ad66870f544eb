package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the rules find in a text, each at its line and column. A standard text gets no errors, only advice. */
final class Findings {

    private record Found(int start, Finding finding) {}

    private final String raw;
    private final Text text;
    private final Messages messages;
    private final List<Found> found = new ArrayList<>();

    /** @param raw what {@code text} was read from */
    Findings(String raw, Text text, Messages messages) {
        this.raw = raw;
        this.text = text;
        this.messages = messages;
    }

    void error(Rule rule, Span place, String message, Object... about) {
        add(rule, text.isEasy() ? Severity.ERROR : Severity.WARNING, place, message, about);
    }

    void warn(Rule rule, Span place, String message, Object... about) {
        add(rule, Severity.WARNING, place, message, about);
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparing(place -> place.finding().rule()))
                .map(Found::finding)
                .toList();
    }

    private void add(Rule rule, Severity severity, Span place, String message, Object... about) {
        var start = place.start();
        while (start < place.end() && Character.isWhitespace(raw.charAt(start))) start++;
        var line = lineOf(start);
        var column = start - text.lines().get(line).start() + 1;
        var words = raw.substring(start, place.end()).strip();
        found.add(new Found(start, new Finding(rule, severity, line + 1, column, words, messages.say(message, about))));
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = text.lines().size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (text.lines().get(middle).start() <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
