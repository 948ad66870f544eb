package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.List;

/**
 * A course file with its Markdown signs blanked out, each by one space, so that every word stays at its line and
 * column. Knows what course files hold (headings, lists, quotes, links, pictures, tables, footnotes, emphasis), and
 * never stumbles over anything else.
 */
final class Markdown {

    private final String raw;
    private final char[] plain;
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> footnotes = new ArrayList<>();
    private boolean inFootnote;

    private Markdown(String raw) {
        this.raw = raw;
        plain = raw.toCharArray();
        for (int start = 0, end; start <= raw.length(); start = end + 1) {
            end = start;
            while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') end++;
            lines.add(read(start, end));
            var windows = end + 1 < raw.length() && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n';
            if (windows) end++;
        }
    }

    static Markdown read(String raw) {
        return new Markdown(raw);
    }

    /** As long as the text that was read. */
    String plain() {
        return new String(plain);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Where a footnote is referred to or begins. */
    List<Span> footnotes() {
        return List.copyOf(footnotes);
    }

    private Line read(int start, int end) {
        var from = start;
        while (from < end && (isBlank(from) || raw.charAt(from) == '>')) blank(from++);
        var to = end;
        while (to > from && isBlank(to - 1)) to--;
        return new Line(kind(start, from, to), start, end);
    }

    private Line.Kind kind(int start, int from, int to) {
        if (from == to) return Line.Kind.BLANK;
        if (inFootnote && from - start >= 4) return blanked(from, to);
        inFootnote = raw.startsWith("[^", from) && raw.startsWith("]:", endOfLabel(from + 2, to));
        if (inFootnote) {
            footnotes.add(new Span(from, endOfLabel(from + 2, to) + 1));
            return blanked(from, to);
        }
        if (raw.charAt(from) == '|' || isPageRule(from, to)) return blanked(from, to);
        var text = afterMark(from, to);
        signs(text, to);
        if (raw.charAt(from) == '#' && text > from) return Line.Kind.HEADING;
        if (isAllBlank(from, to)) return Line.Kind.OTHER;
        return text > from ? Line.Kind.ITEM : Line.Kind.TEXT;
    }

    /** Blanks the mark of a heading or a list item, and says where the words begin. */
    private int afterMark(int from, int to) {
        var end = from;
        if (raw.charAt(from) == '#') {
            while (end < to && raw.charAt(end) == '#') end++;
            if (end - from > 6) return from;
        } else if ("-*+".indexOf(raw.charAt(from)) >= 0) {
            end++;
        } else {
            while (end < to && end - from < 9 && raw.charAt(end) >= '0' && raw.charAt(end) <= '9') end++;
            if (end == from || end == to || ".)".indexOf(raw.charAt(end)) < 0) return from;
            end++;
        }
        if (end < to && !isBlank(end)) return from;
        blanked(from, end);
        return end;
    }

    private void signs(int from, int to) {
        var opened = new ArrayList<Integer>();
        for (var at = from; at < to; at++) {
            switch (raw.charAt(at)) {
                case '\\' -> {
                    if (at + 1 < to && isSign(raw.charAt(at + 1))) blank(at++);
                }
                case '*', '`' -> blank(at);
                case '_' -> {
                    if (at == from || at + 1 == to || !isLetter(at - 1) || !isLetter(at + 1)) blank(at);
                }
                case '[' -> {
                    var label = endOfLabel(at + 2, to);
                    if (raw.startsWith("[^", at) && raw.startsWith("]", label)) {
                        footnotes.add(new Span(at, label + 1));
                        blanked(at, label + 1);
                        at = label;
                    } else opened.add(at);
                }
                case ']' -> {
                    if (opened.isEmpty()) continue;
                    var open = opened.removeLast();
                    var close = raw.startsWith("](", at) ? endOfTarget(at + 2, to) : at;
                    if (close == at) continue;
                    blank(open);
                    blanked(at, close + 1);
                    if (open > from && raw.charAt(open - 1) == '!') blanked(open - 1, at);
                    at = close;
                }
                default -> {}
            }
        }
    }

    /** A label has no spaces and is short, so looking for its end takes no time. */
    private int endOfLabel(int from, int to) {
        var end = from;
        while (end < to && end - from < 80 && raw.charAt(end) != ']' && !isBlank(end)) end++;
        return Math.min(end, raw.length());
    }

    private int endOfTarget(int from, int to) {
        var end = from;
        while (end < to && end - from < 2000 && raw.charAt(end) != ')') end++;
        return end < to && raw.charAt(end) == ')' ? end : from - 2;
    }

    private boolean isPageRule(int from, int to) {
        var sign = raw.charAt(from);
        var signs = 0;
        if ("-*_".indexOf(sign) < 0) return false;
        for (var at = from; at < to; at++)
            if (raw.charAt(at) == sign) signs++;
            else if (!isBlank(at)) return false;
        return signs >= 3;
    }

    private boolean isAllBlank(int from, int to) {
        for (var at = from; at < to; at++) if (plain[at] != ' ' && !isBlank(at)) return false;
        return true;
    }

    private Line.Kind blanked(int from, int to) {
        for (var at = from; at < to; at++) blank(at);
        return Line.Kind.OTHER;
    }

    private void blank(int at) {
        plain[at] = ' ';
    }

    private boolean isBlank(int at) {
        var sign = raw.charAt(at);
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF';
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(raw.charAt(at));
    }

    private static boolean isSign(char sign) {
        return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
    }
}
