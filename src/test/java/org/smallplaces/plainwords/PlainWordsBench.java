package org.smallplaces.plainwords;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;

/**
 * How long one megabyte of text takes, and one lesson, once warm, in seconds of one processor. Run it by hand: it
 * measures the machine, it proves nothing.
 */
final class PlainWordsBench {

    private static final int MEGABYTE = 1_000_000;
    private static final int LESSON = 2_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private PlainWordsBench() {}

    static void main() {
        for (var language : WrittenLanguage.values())
            for (var ease : Ease.values()) {
                var megabyte = seconds(text(language, MEGABYTE), language, ease, 5);
                var lesson = seconds(text(language, LESSON), language, ease, 500);
                System.out.printf(
                        "%-8s %-8s 1 MB: %.2f s, a second: %.1f MB, a lesson: %.2f ms%n",
                        language, ease, megabyte, 1 / megabyte, 1000 * lesson);
            }
    }

    private static double seconds(String text, WrittenLanguage language, Ease ease, int rounds) {
        for (var round = 0; round < rounds; round++) PlainWords.check(text, language, ease);
        var start = CLOCK.getCurrentThreadCpuTime();
        for (var round = 0; round < rounds; round++) PlainWords.check(text, language, ease);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9 / rounds;
    }

    /** The judged texts of a language, as often as there is room. */
    private static String text(WrittenLanguage language, int bytes) {
        var judged = new StringBuilder();
        for (var text : JudgedTexts.in(language).texts())
            judged.append(text.text()).append("\n\n");
        var once = judged.toString().getBytes(StandardCharsets.UTF_8).length;
        if (once < bytes) return judged.toString().repeat(bytes / once + 1);
        return judged.substring(0, (int) ((long) judged.length() * bytes / once));
    }
}
