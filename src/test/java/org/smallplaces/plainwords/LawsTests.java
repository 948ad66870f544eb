package org.smallplaces.plainwords;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text, shown on many that chance has made. */
class LawsTests {

    private static final int TEXTS = 40;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String SIGNS =
            "# -*_`[](){}<>!|\\\n\r\t.,;:?!…“”«»\"'’/&%^~=+0123456789。，；？！、（）《》؟،\u00A0\u2028";

    @ParameterizedTest
    @EnumSource
    void theSameTextHasTheSameVerdict(WrittenLanguage language) {
        for (var text : judged(language))
            assertThat(PlainWords.check(text, language, Ease.EASY))
                    .isEqualTo(PlainWords.check(text, language, Ease.EASY));
    }

    @ParameterizedTest
    @EnumSource
    void spacesAndEmptyLinesChangeNothing(WrittenLanguage language) {
        for (var text : judged(language)) {
            var spaced = "\n\n"
                    + text.replace("\n\n", "\n \n\n").replaceAll("(?m)$", "  ").replace(", ", ",  ") + "\n\n";
            var before = PlainWords.check(text, language, Ease.EASY);
            var after = PlainWords.check(spaced, language, Ease.EASY);
            assertThat(after.measures()).isEqualTo(before.measures());
            assertThat(after.findings().stream().map(Finding::rule))
                    .as(spaced)
                    .isEqualTo(before.findings().stream().map(Finding::rule).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH", "SPANISH", "RUSSIAN", "ARABIC"})
    void twoSentencesMadeOneAreNeverEasier(WrittenLanguage language) {
        var random = new Random(51_12);
        for (var number = 0; number < TEXTS; number++) {
            var sentences = sentences(language, random);
            var at = random.nextInt(sentences.size() - 1);
            var joined = new ArrayList<>(sentences);
            joined.set(at, joined.get(at).replaceFirst("[.!?]$", "") + ", " + small(joined.remove(at + 1)));
            var apart = scores(sentences, language);
            var together = scores(joined, language);
            for (var score = 0; score < apart.size(); score++) {
                var easierIsMore = !(apart.get(score).gate() instanceof Score.Gate.AtMost);
                var gain = together.get(score).value() - apart.get(score).value();
                assertThat(easierIsMore ? gain : -gain)
                        .as(apart.get(score).formula() + joined.get(at))
                        .isLessThanOrEqualTo(1e-9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void markdownIsMaskedAtItsLength(WrittenLanguage language) {
        var random = new Random(16);
        for (var number = 0; number < TEXTS; number++) {
            var text = noise(random, random.nextInt(400));
            var markdown = Markdown.read(text);
            assertThat(markdown.plain()).hasSameSizeAs(text);
            for (var at = 0; at < text.length(); at++)
                assertThat(markdown.plain().charAt(at)).isIn(text.charAt(at), ' ');
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextBreaksTheChecker(WrittenLanguage language) {
        var random = new Random(language.ordinal());
        for (var number = 0; number < TEXTS; number++) {
            var text = noise(random, random.nextInt(3_000));
            for (var ease : Ease.values()) {
                var verdict = PlainWords.check(text, language, ease);
                var lines = text.split("\r\n|\r|\n", -1);
                for (var finding : verdict.findings()) {
                    assertThat(finding.line()).isBetween(1, lines.length);
                    assertThat(finding.column()).isBetween(1, lines[finding.line() - 1].length() + 1);
                }
            }
        }
    }

    static Stream<String> monsters() {
        Stream<Function<Integer, String>> monsters = Stream.of(
                length -> "a".repeat(length),
                length -> "a ".repeat(length / 2),
                length -> "A.".repeat(length / 2),
                length -> "I. ".repeat(length / 3),
                length -> "中".repeat(length),
                length -> "不".repeat(length),
                length -> "由".repeat(length),
                length -> "ا".repeat(length),
                length -> "َ".repeat(length),
                length -> "я-".repeat(length / 2),
                length -> "l’".repeat(length / 2),
                length -> "neither ".repeat(length / 8),
                length -> "if ".repeat(length / 3),
                length -> "[".repeat(length),
                length -> "![](".repeat(length / 4),
                length -> "[^a".repeat(length / 3),
                length -> "> ".repeat(length / 2),
                length -> "#".repeat(length),
                length -> "*_".repeat(length / 2),
                length -> "|".repeat(length),
                length -> "“".repeat(length),
                length -> "“.” ".repeat(length / 4),
                length -> ";(".repeat(length / 2),
                length -> "\n".repeat(length),
                length -> "a.\n".repeat(length / 3),
                length -> "1/".repeat(length / 2),
                length -> "1.000.".repeat(length / 6),
                length -> "9".repeat(length),
                length -> "XIV ".repeat(length / 4),
                length -> "ABC ".repeat(length / 4),
                length -> "www.".repeat(length / 4),
                length -> "a-".repeat(length / 2) + ".org",
                length -> "\uD83D".repeat(length),
                length -> "😀".repeat(length / 2),
                length -> "\u202E".repeat(length),
                length -> "e\u0301".repeat(length / 2),
                length -> "\u0000".repeat(length));
        return monsters.map(monster -> monster.apply(100_000));
    }

    /** Each takes a tenth of a second at most. A second of the processor means that time grows faster than the text. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("monsters")
    void noTextTakesLong(String monster) {
        for (var language : WrittenLanguage.values()) assertSwift(monster, language, Ease.EASY);
        assertSwift(monster, WrittenLanguage.ENGLISH, Ease.STANDARD);
    }

    private static void assertSwift(String text, WrittenLanguage language, Ease ease) {
        var start = CLOCK.getCurrentThreadCpuTime();
        PlainWords.check(text, language, ease);
        assertThat(CLOCK.getCurrentThreadCpuTime() - start)
                .as("%s %s", language, ease)
                .isLessThan(1_000_000_000);
    }

    private static List<String> judged(WrittenLanguage language) {
        return JudgedTexts.in(language).texts().stream()
                .map(JudgedTexts.JudgedText::text)
                .toList();
    }

    private static List<String> sentences(WrittenLanguage language, Random random) {
        var all = JudgedTexts.in(language).good().stream()
                .flatMap(text -> text.text().lines())
                .filter(line -> line.matches("[\\p{L}\\d][^:“«]*[.]"))
                .toList();
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(30)
                .toList();
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase() + sentence.substring(1);
    }

    private static List<Score.Known> scores(List<String> sentences, WrittenLanguage language) {
        return PlainWords.check(String.join("\n", sentences), language, Ease.EASY).measures().scores().stream()
                .map(Score.Known.class::cast)
                .toList();
    }

    /** Letters of all scripts, signs of Markdown, and what no keyboard writes. */
    private static String noise(Random random, int length) {
        var noise = new StringBuilder();
        while (noise.length() < length)
            switch (random.nextInt(8)) {
                case 0, 1 -> noise.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> noise.append((char) ('a' + random.nextInt(26)));
                case 3 -> noise.append((char) (0x4E00 + random.nextInt(3_000)));
                case 4 -> noise.append((char) (0x410 + random.nextInt(64)));
                case 5 -> noise.append((char) (0x600 + random.nextInt(256)));
                case 6 -> noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> noise.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        return noise.toString();
    }
}
