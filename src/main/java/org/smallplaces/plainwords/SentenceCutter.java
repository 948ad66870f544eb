package org.smallplaces.plainwords;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;

/**
 * Cuts a block of text into sentences: where ICU does, except after abbreviations and initials, before a sentence
 * goes on with a small letter (“Stop!” says the clerk), and, in easy read, within quotation marks.
 */
final class SentenceCutter {

    /** 她问。 after a question that is quoted: who spoke, and no sentence of its own. */
    private static final Pattern SPEAKER = Pattern.compile("\\p{IsHan}{1,6}[说问道答喊][。！？]?\\s*");

    /** As many signs may stand before the first letter of a sentence. */
    private static final int SIGNS = 12;

    private static final String OPENING = "“«「『";
    private static final String CLOSING = "”»」』";

    private final WrittenLanguage language;
    private final Ease ease;
    private final Set<String> abbreviations;
    private final Set<String> beforeNumbers;
    private final BreakIterator breaks;

    SentenceCutter(WrittenLanguage language, Ease ease) {
        this.language = language;
        this.ease = ease;
        abbreviations = WordLists.of(language).words("abbreviations");
        beforeNumbers = WordLists.of(language).words("abbreviations before a number");
        breaks = BreakIterator.getSentenceInstance(language.locale());
    }

    List<Span> cut(String text, int start, int end) {
        var block = text.substring(start, end).replace('\n', ' ').replace('\r', ' ');
        var quoted = ease == Ease.EASY ? quoted(block) : new BitSet();
        var spans = new ArrayList<Span>();
        breaks.setText(block);
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < block.length() && (quoted.get(to) || goesOn(block, from, to))) continue;
            spans.add(new Span(start + from, start + to));
            from = to;
        }
        return spans;
    }

    private boolean goesOn(String block, int from, int to) {
        var next = to;
        while (next < block.length() && next - to < SIGNS && !Character.isLetterOrDigit(block.codePointAt(next)))
            next += Character.charCount(block.codePointAt(next));
        if (next == block.length() || Character.isLowerCase(block.codePointAt(next))) return true;
        if (language == WrittenLanguage.CHINESE) {
            var rest = SPEAKER.matcher(block).region(to, Math.min(block.length(), to + 12));
            return rest.lookingAt()
                    && (rest.end() == block.length() || "。！？".indexOf(block.charAt(rest.end() - 1)) >= 0);
        }
        return endsShort(block, from, to, Character.isDigit(block.codePointAt(next)));
    }

    /**
     * Whether the last word before the full stop is one that is written short (Dr., art.), or an initial (J.
     * Amsel).
     */
    private boolean endsShort(String block, int from, int to, boolean beforeNumber) {
        var dot = to - 1;
        while (dot > from && Character.isWhitespace(block.charAt(dot))) dot--;
        if (block.charAt(dot) != '.') return false;
        var word = dot;
        while (word > from && dot - word < 12 && !Character.isWhitespace(block.charAt(word - 1))) word--;
        var last = block.substring(word, dot);
        if (last.length() == 1 && Character.isUpperCase(last.charAt(0)) && !last.equals("I")) return true;
        var form = Tokenizer.fold(last);
        return abbreviations.contains(form) || beforeNumber && beforeNumbers.contains(form);
    }

    /** Places inside a quotation that is closed in this block. */
    private static BitSet quoted(String block) {
        var inside = new BitSet();
        var open = -1;
        for (var at = 0; at < block.length(); at++) {
            var sign = block.charAt(at);
            if (OPENING.indexOf(sign) >= 0 || sign == '"' && open < 0) open = open < 0 ? at : open;
            else if (open >= 0 && (CLOSING.indexOf(sign) >= 0 || sign == '"')) {
                inside.set(open + 1, at + 1);
                open = -1;
            }
        }
        return inside;
    }
}
