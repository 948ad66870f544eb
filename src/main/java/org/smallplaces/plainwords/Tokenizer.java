package org.smallplaces.plainwords;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;

/** Cuts a text into tokens and words. Holds a place in the text, so each thread and each check needs its own. */
final class Tokenizer {

    private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final List<String> ARABIC_PREFIXES = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول");
    private static final List<String> ARABIC_WITH_ARTICLE = List.of("وال", "فال", "بال", "كال", "لل", "وبال", "ولل");
    private static final Set<String> FRENCH_WHOLE = Set.of("aujourd'hui", "quelqu'un", "presqu'île");

    private final WrittenLanguage language;
    private final BreakIterator breaks;

    Tokenizer(WrittenLanguage language) {
        this.language = language;
        breaks = BreakIterator.getWordInstance(language.locale());
    }

    /** The tokens of a phrase, as they are compared. */
    List<String> forms(String phrase) {
        // ICU would leave out the apostrophe of French l’ and qu’ standing alone.
        if (language == WrittenLanguage.FRENCH && phrase.endsWith("'")) return List.of(fold(phrase));
        return cut(phrase, 0, phrase.length()).tokens().stream()
                .map(Token::form)
                .toList();
    }

    /** The phrase, and in Arabic also with what is written onto its first word: and, so, in, for, as, the. */
    List<String> withPrefixes(String phrase) {
        if (language != WrittenLanguage.ARABIC || phrase.isEmpty() || phrase.startsWith("*")) return List.of(phrase);
        if (phrase.length() < 4) return List.of(phrase, "و" + phrase, "ف" + phrase);
        var bare = phrase.startsWith("ال") ? phrase.substring(2) : phrase;
        var prefixes = phrase.startsWith("ال") ? ARABIC_WITH_ARTICLE : ARABIC_PREFIXES;
        return Stream.concat(Stream.of(phrase), prefixes.stream().map(prefix -> prefix + bare))
                .toList();
    }

    Sentence cut(String text, int start, int end) {
        var tokens = new ArrayList<Token>();
        var words = new ArrayList<Word>();
        var piece = text.substring(start, end);
        breaks.setText(piece);
        var lastEnd = -2;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (breaks.getRuleStatus() < BreakIterator.WORD_NUMBER) continue;
            var first = tokens.size();
            split(piece, from, to, start, tokens);
            var hyphened = from == lastEnd + 1 && isHyphen(piece.charAt(lastEnd));
            if (hyphened) first = words.removeLast().from();
            words.add(new Word(first, tokens.size()));
            lastEnd = to;
        }
        return new Sentence(text, start, end, List.copyOf(tokens), List.copyOf(words));
    }

    private void split(String piece, int from, int to, int offset, List<Token> tokens) {
        var at = from;
        while (at < to && Character.isIdeographic(piece.codePointAt(at))) {
            var next = at + Character.charCount(piece.codePointAt(at));
            tokens.add(token(piece, at, next, offset));
            at = next;
        }
        var cut = apostrophe(piece, at, to);
        if (at < cut) tokens.add(token(piece, at, cut, offset));
        if (cut < to) tokens.add(token(piece, cut, to, offset));
    }

    /**
     * Where a piece is cut: English cuts before the apostrophe (it + ’s), but not in “don’t”; French after it (l’ +
     * eau); the others nowhere.
     */
    private int apostrophe(String piece, int from, int to) {
        if (language != WrittenLanguage.ENGLISH && language != WrittenLanguage.FRENCH) return to;
        for (var at = to - 2; at > from; at--) {
            if (!isApostrophe(piece.charAt(at))) continue;
            if (language == WrittenLanguage.FRENCH)
                return FRENCH_WHOLE.contains(fold(piece.substring(from, to))) ? to : at + 1;
            return ENGLISH_ENDINGS.contains(fold(piece.substring(at + 1, to))) ? at : to;
        }
        return to;
    }

    private static Token token(String piece, int from, int to, int offset) {
        var written = piece.substring(from, to);
        var first = written.codePointAt(0);
        return new Token(
                fold(written), offset + from, offset + to, Character.isDigit(first), Character.isUpperCase(first));
    }

    /**
     * As forms are compared: composed, small, with a straight apostrophe; е for ё; without Arabic vowel marks, and
     * with the bare letters that many people write for أ, إ and ى.
     */
    static String fold(String written) {
        var form = isPlain(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        var small = form.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        for (var at = 0; at < small.length(); at++) {
            var sign = small.charAt(at);
            if (isApostrophe(sign)) folded.append('\'');
            else if (sign == 'ё') folded.append('е');
            else if ("أإآٱ".indexOf(sign) >= 0) folded.append('ا');
            else if (sign == 'ى') folded.append('ي');
            else if (!isSilent(sign)) folded.append(sign);
        }
        return folded.isEmpty() ? small : folded.toString();
    }

    private static boolean isPlain(String written) {
        for (var at = 0; at < written.length(); at++) {
            var sign = written.charAt(at);
            var plain = sign < 0x80 || sign >= 0x4E00 && sign <= 0x9FFF || sign >= 0x410 && sign <= 0x44F;
            if (!plain) return false;
        }
        return true;
    }

    /** Arabic vowel marks and the line that stretches a word, accents of Russian stress, soft hyphens and joiners. */
    private static boolean isSilent(char sign) {
        return sign >= 0x064B && sign <= 0x0652
                || sign == 0x0670
                || sign == 0x0640
                || sign == 0x0301
                || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’' || sign == 'ʼ' || sign == '＇';
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '‐' || sign == '‑';
    }
}
