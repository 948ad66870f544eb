package org.smallplaces.courses;

import java.util.Locale;

/**
 * The line of SVG paths in as few characters as it takes, on a grid of tenths which is its unit: every step is written
 * from where the pen stands on that grid, so that what rounding takes away never adds up.
 */
final class PathData {

    static final int GRID = 10;

    private static final String SHAPES = "mlhvcsqtaz";

    private final StringBuilder shortened = new StringBuilder();
    private String data = "";
    private int at;
    private char written = ' ';
    // Where the path is, and where the pen on the grid is, in tenths.
    private double x;
    private double y;
    private double startX;
    private double startY;
    private long penX;
    private long penY;
    private long penStartX;
    private long penStartY;

    /** Goes on with another path; it begins where its own data say. */
    void add(String path) {
        data = path;
        at = 0;
        x = 0;
        y = 0;
        read();
    }

    @Override
    public String toString() {
        return shortened.toString();
    }

    /** A number with at most so many digits after its point, and none that say nothing. */
    static String number(double value, int digits) {
        var text = String.format(Locale.ROOT, "%." + digits + "f", value);
        if (text.indexOf('.') >= 0) text = text.replaceFirst("\\.?0+$", "");
        if (text.startsWith("0.")) text = text.substring(1);
        else if (text.startsWith("-0.")) text = "-" + text.substring(2);
        return "-0".equals(text) || text.isEmpty() ? "0" : text;
    }

    private void read() {
        var command = ' ';
        for (skip(); at < data.length(); skip()) {
            if (Character.isLetter(data.charAt(at))) command = data.charAt(at++);
            var shape = Character.toLowerCase(command);
            if (SHAPES.indexOf(shape) < 0) throw new IllegalArgumentException("No path: " + data);
            draw(shape, Character.isUpperCase(command));
            // Points that follow the first of a move are lines.
            if (shape == 'm') command = command == 'm' ? 'l' : 'L';
        }
    }

    private void draw(char shape, boolean absolute) {
        switch (shape) {
            case 'z' -> close();
            case 'a' -> arc(absolute);
            case 'h' -> lineTo(coordinate(absolute ? 0 : x), y);
            case 'v' -> lineTo(x, coordinate(absolute ? 0 : y));
            case 'l' -> lineTo(coordinate(absolute ? 0 : x), coordinate(absolute ? 0 : y));
            case 'm' -> {
                command('m');
                goTo(coordinate(absolute ? 0 : x), coordinate(absolute ? 0 : y));
                startX = x;
                startY = y;
                penStartX = penX;
                penStartY = penY;
            }
            default -> {
                command(shape);
                var baseX = absolute ? 0 : x;
                var baseY = absolute ? 0 : y;
                for (var helpers = shape == 'c' ? 2 : shape == 't' ? 0 : 1; helpers > 0; helpers--) {
                    write(Math.round(coordinate(baseX) * GRID) - penX);
                    write(Math.round(coordinate(baseY) * GRID) - penY);
                }
                goTo(coordinate(baseX), coordinate(baseY));
            }
        }
    }

    private void close() {
        shortened.append('z');
        written = 'z';
        x = startX;
        y = startY;
        penX = penStartX;
        penY = penStartY;
    }

    private void lineTo(double toX, double toY) {
        var stepX = Math.round(toX * GRID) - penX;
        var stepY = Math.round(toY * GRID) - penY;
        if (stepY == 0) command('h');
        else if (stepX == 0) command('v');
        else command('l');
        if (stepY == 0 || stepX != 0) write(stepX);
        if (stepY != 0) write(stepY);
        arrive(toX, toY);
    }

    private void goTo(double toX, double toY) {
        write(Math.round(toX * GRID) - penX);
        write(Math.round(toY * GRID) - penY);
        arrive(toX, toY);
    }

    private void arrive(double toX, double toY) {
        x = toX;
        y = toY;
        penX = Math.round(x * GRID);
        penY = Math.round(y * GRID);
    }

    private void arc(boolean absolute) {
        command('a');
        for (var number = 0; number < 3; number++) append(number(coordinate(0) * (number < 2 ? GRID : 1), 1));
        append(flag());
        append(flag());
        goTo(coordinate(absolute ? 0 : x), coordinate(absolute ? 0 : y));
    }

    private void command(char shape) {
        // After a move, lines need no letter; the same shape again never does.
        if (shape != written || shape == 'm') {
            shortened.append(shape);
            written = shape == 'm' ? 'l' : shape;
        }
    }

    private void write(long tenths) {
        append(Long.toString(tenths));
    }

    private void append(String number) {
        var last = shortened.charAt(shortened.length() - 1);
        if (!Character.isLetter(last) && !number.startsWith("-")) shortened.append(' ');
        shortened.append(number);
    }

    private double coordinate(double base) {
        skip();
        var begin = at;
        if (at < data.length() && "+-".indexOf(data.charAt(at)) >= 0) at++;
        for (var point = false; at < data.length(); at++) {
            var here = data.charAt(at);
            if (here == 'e' || here == 'E') {
                if (at + 1 < data.length() && "+-".indexOf(data.charAt(at + 1)) >= 0) at++;
                point = true;
            } else if (here == '.' && !point) point = true;
            else if (!Character.isDigit(here)) break;
        }
        return base + Double.parseDouble(data.substring(begin, at));
    }

    private String flag() {
        skip();
        return data.substring(at, ++at);
    }

    private void skip() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) at++;
    }
}
