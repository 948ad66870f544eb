package org.smallplaces.plainwords;

import java.util.List;

/** A sentence or a heading, at its place in the whole text. It has at least one token. */
record Sentence(String text, int start, int end, List<Token> tokens, List<Word> words) {

    private static final String QUOTES = "”»」』\"’'›）)";

    Span span() {
        return new Span(start, end);
    }

    /** Where the tokens from one number up to, but without, another stand. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String written(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String form(int token) {
        return tokens.get(token).form();
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
        return word(from).from() == from && word(to - 1).to() == to;
    }

    private Word word(int token) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (words.get(middle).from() <= token) low = middle;
            else high = middle - 1;
        }
        return words.get(low);
    }

    /** The last sign that is neither a space nor a quotation mark. */
    char lastSign() {
        for (var at = end - 1; at > start; at--) {
            var sign = text.charAt(at);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && QUOTES.indexOf(sign) < 0) return sign;
        }
        return text.charAt(start);
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
