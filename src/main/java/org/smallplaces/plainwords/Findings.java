package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the rules find in a text, each at its line and column. A standard text gets no errors, only advice. */
final class Findings {

    private record Found(int start, Finding finding) {}

    private final Text text;
    private final String raw;
    private final Messages messages;
    private final List<Found> found = new ArrayList<>();

    Findings(Text text, String raw, Messages messages) {
        this.text = text;
        this.raw = raw;
        this.messages = messages;
    }

    void error(Rule rule, int start, int end, String message, Object... about) {
        add(rule, text.isEasy() ? Severity.ERROR : Severity.WARNING, start, end, message, about);
    }

    void warn(Rule rule, int start, int end, String message, Object... about) {
        add(rule, Severity.WARNING, start, end, message, about);
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparing(place -> place.finding().rule()))
                .map(Found::finding)
                .toList();
    }

    private void add(Rule rule, Severity severity, int start, int end, String message, Object... about) {
        var from = start;
        while (from < end && Character.isWhitespace(text.plain().charAt(from))) from++;
        var line = lineOf(from);
        var column = from - text.lines().get(line).start() + 1;
        var words = raw.substring(from, end).strip();
        var said = messages.say(message, about);
        found.add(new Found(from, new Finding(rule, severity, line + 1, column, words, said)));
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
