package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, beside what was aimed at and what was recorded last. */
final class Figures {

    private static final Path RECORD = Path.of("docs", "benchmarks.md");
    private static final String HERE = "<!-- newest first -->\n";

    private final List<Figure> all = new ArrayList<>();

    /** What a figure should be. */
    private enum Aim {
        NONE(""),
        AT_MOST("≤ "),
        AT_LEAST("≥ ");

        private final String sign;

        Aim(String sign) {
            this.sign = sign;
        }
    }

    private record Figure(String what, double value, String unit, Aim aim, double target) {

        String aimed() {
            return aim == Aim.NONE ? "" : aim.sign + number(target) + " " + unit;
        }

        String verdict() {
            return switch (aim) {
                case NONE -> "";
                case AT_MOST -> value <= target ? "met" : "missed";
                case AT_LEAST -> value >= target ? "met" : "missed";
            };
        }

        String row(Map<String, Double> before) {
            var last = before.get(what);
            var ratio = last == null || last == 0 ? "" : "%.2f ×".formatted(value / last);
            return "| %s | %s %s | %s | %s | %s |".formatted(what, number(value), unit, aimed(), verdict(), ratio);
        }
    }

    void add(String what, double value, String unit) {
        all.add(new Figure(what, value, unit, Aim.NONE, 0));
    }

    void atMost(double target, String what, double value, String unit) {
        all.add(new Figure(what, value, unit, Aim.AT_MOST, target));
    }

    void atLeast(double target, String what, double value, String unit) {
        all.add(new Figure(what, value, unit, Aim.AT_LEAST, target));
    }

    /** The table, each figure with its ratio to the one recorded last. */
    String table() throws IOException {
        var before = recorded();
        var lines = new ArrayList<String>();
        lines.add("| what | measured | target | | to the last record |");
        lines.add("|---|---|---|---|---|");
        for (var figure : all) lines.add(figure.row(before));
        return String.join("\n", lines) + "\n";
    }

    /** Writes the table into the record, above all others. */
    void record(String heading) throws IOException {
        var text = Files.readString(RECORD);
        if (!text.contains(HERE)) throw new IOException(RECORD + " lacks the line " + HERE.strip());
        Files.writeString(RECORD, text.replace(HERE, HERE + "\n## " + heading + "\n\n" + table()));
    }

    /** The newest recorded figure of each name. */
    private static Map<String, Double> recorded() throws IOException {
        var newest = new HashMap<String, Double>();
        if (!Files.exists(RECORD)) return newest;
        for (var line : Files.readAllLines(RECORD)) {
            var cells = line.split("\\|");
            if (cells.length < 3) continue;
            var value = cells[2].strip().split(" ")[0].replace(",", "");
            if (value.matches("[0-9.]+")) newest.putIfAbsent(cells[1].strip(), Double.valueOf(value));
        }
        return newest;
    }

    private static String number(double value) {
        if (value >= 1_000) return String.format(Locale.ROOT, "%,.0f", value);
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
