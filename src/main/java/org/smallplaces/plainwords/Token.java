package org.smallplaces.plainwords;

/**
 * The smallest piece of text that a rule compares: a word or a part of one ({@code l’} + {@code eau}, {@code duty} +
 * {@code bearer}), a number, or a single Han character.
 *
 * @param form as it is compared: small letters, straight apostrophe, no vowel marks
 * @param start where it begins in the whole text
 */
record Token(String form, int start, int end, boolean isNumber, boolean isCapital) {

    boolean isHan() {
        return Character.isIdeographic(form.codePointAt(0));
    }
}
