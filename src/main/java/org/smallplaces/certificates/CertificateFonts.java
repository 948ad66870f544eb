package org.smallplaces.certificates;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import org.springframework.stereotype.Component;

/** What the fonts on certificates can print. Safe to share between threads. */
@Component
public class CertificateFonts {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * The scripts that are set rightly. Noto Sans has Devanagari letters too, but the printer would not join them, and
     * a name set wrongly is worse than a question asked in time.
     */
    private static final Set<Integer> SCRIPTS = Set.of(
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.HAN,
            UScript.BOPOMOFO,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.ARABIC,
            UScript.COMMON,
            UScript.INHERITED);

    private final BitSet printable = new BitSet();

    CertificateFonts() throws IOException {
        try (var typefaces = Typefaces.read()) {
            for (var codePoint = ' '; codePoint < Character.MAX_VALUE; codePoint++) learn(typefaces, codePoint);
            // Beyond the first plane our fonts have nothing but Chinese characters.
            for (var codePoint = 0x10000; codePoint < 0x33480; codePoint++) learn(typefaces, codePoint);
        }
    }

    /**
     * The characters in a text that cannot be printed, as people see them, each once and with a space between; a
     * character that cannot be seen stands as its code point, such as {@code U+202E}. Empty when all can be printed.
     */
    public Optional<String> unprintable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var found = new LinkedHashSet<String>();
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(composed);
        for (int start = 0, end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            var character = composed.substring(start, end);
            if (!isPrintable(character)) found.add(visible(character));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
    }

    private boolean isPrintable(String character) {
        var joiners = UScript.getScript(character.codePointAt(0)) == UScript.ARABIC;
        return character
                .codePoints()
                .allMatch(codePoint -> printable.get(codePoint)
                        || joiners && (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER));
    }

    private void learn(Typefaces typefaces, int codePoint) {
        var type = Character.getType(codePoint);
        var seen = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        if (seen && SCRIPTS.contains(UScript.getScript(codePoint)) && typefaces.have(codePoint))
            printable.set(codePoint);
    }

    private static String visible(String character) {
        var first = character.codePointAt(0);
        var hidden = Character.isISOControl(first)
                || Character.getType(first) == Character.FORMAT
                || Character.isWhitespace(first);
        return hidden ? "U+%04X".formatted(first) : character;
    }
}
