package org.smallplaces.plainwords;

/** Counts groups of vowels, less those that are written and not said. */
final class EnglishSyllables implements Syllables {

    @Override
    public int of(String form) {
        var word = form.replaceAll("[^a-z]", "");
        if (word.length() <= 3) return word.isEmpty() ? 0 : 1;
        var groups = 0;
        var inVowels = false;
        for (var letter : word.toCharArray()) {
            var vowel = "aeiouy".indexOf(letter) >= 0;
            if (vowel && !inVowels) groups++;
            inVowels = vowel;
        }
        if (word.matches(".*[^aeiouyl]e|.*[aeiou]le") || word.matches(".*[^aeiouytd]ed|.*[^aeiouysxzcgh]es")) groups--;
        if (word.matches(".*(ia|io|eo|ua|uo|iu)(?<!tio|cio|sio|gio|qua|quo|cia|tia|gua)[a-z]*")) groups++;
        return Math.max(1, groups);
    }
}
