package org.smallplaces.plainwords;

/** How many syllables a word has. */
@FunctionalInterface
interface Syllables {

    int of(String form);

    static Syllables in(WrittenLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishSyllables();
            default ->
                form -> (int) form.chars()
                        .filter(letter -> "aeiouyáéíóúàâèêëîïôùûüœ".indexOf(letter) >= 0)
                        .count();
        };
    }
}
