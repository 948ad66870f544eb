package org.smallplaces.plainwords;

/**
 * How long things may be: words, or characters in Chinese.
 *
 * @param good a sentence longer than this gets a warning
 * @param most a sentence longer than this is an error
 * @param part the longest stretch between two commas
 * @param idea the longest paragraph
 * @param whole the longest text
 */
record Limits(int good, int most, int part, int idea, int whole) {

    private static final int ANY = Integer.MAX_VALUE;

    static Limits of(WrittenLanguage language, Ease ease) {
        return ease == Ease.EASY ? easy(language) : standard(language);
    }

    private static Limits easy(WrittenLanguage language) {
        return switch (language) {
            case ENGLISH, FRENCH, SPANISH -> new Limits(12, 15, ANY, 50, 1500);
            case RUSSIAN -> new Limits(8, 12, ANY, 50, 1500);
            case ARABIC -> new Limits(10, 12, ANY, 50, 1500);
            case CHINESE -> new Limits(15, 20, 12, 100, 2500);
        };
    }

    private static Limits standard(WrittenLanguage language) {
        var good = switch (language) {
            case ENGLISH, FRENCH, SPANISH -> 28;
            case RUSSIAN, ARABIC -> 22;
            case CHINESE -> 60;
        };
        return new Limits(good, ANY, ANY, ANY, ANY);
    }
}
