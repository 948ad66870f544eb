package org.smallplaces.plainwords;

import java.util.List;

/** A sentence or a heading, at its place in the whole text. */
record Sentence(String text, int start, int end, List<Token> tokens, List<Word> words) {

    /** What stands in it. */
    String written() {
        return text.substring(start, end).strip();
    }

    String written(int fromToken, int toToken) {
        return text.substring(
                tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
    }

    /** In the unit of the limits: Han characters with numbers and foreign words, or words. */
    int length(WrittenLanguage language) {
        return language == WrittenLanguage.CHINESE ? tokens.size() : words.size();
    }

    /** Whether a token begins the sentence, or one that is quoted in it. */
    boolean opens(int token) {
        if (token == 0) return true;
        for (var at = tokens.get(token).start() - 1; at > start; at--) {
            var sign = text.charAt(at);
            if ("“«「『\"‹„¿¡".indexOf(sign) >= 0) return true;
            if (!Character.isWhitespace(sign)) return false;
        }
        return false;
    }

    /** Whether tokens begin with a word and end with one: in 地方可以, 方可 is none. */
    boolean isWhole(int from, int to) {
        var begins = false;
        for (var word : words) {
            begins |= word.from() == from;
            if (word.to() >= to) return begins && word.to() == to;
        }
        return false;
    }

    /** The last sign that is neither a space nor a quotation mark, or a space when there is none. */
    char lastSign() {
        for (var at = end - 1; at >= start; at--) {
            var sign = text.charAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && "”»」』\"’'›）)".indexOf(sign) < 0)
                return sign;
        }
        return ' ';
    }

    boolean asks() {
        return "?？؟".indexOf(lastSign()) >= 0;
    }

    /** The sign right after a token, or a space where the text ends. */
    char after(int token) {
        var at = tokens.get(token).end();
        return at < end ? text.charAt(at) : ' ';
    }
}
