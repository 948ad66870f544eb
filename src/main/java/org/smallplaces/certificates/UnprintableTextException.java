package org.smallplaces.certificates;

/** A text cannot be printed as it stands. The message is a sentence for the reader that names the characters. */
public class UnprintableTextException extends RuntimeException {

    private final String characters;

    UnprintableTextException(String sentence, String characters) {
        super(sentence);
        this.characters = characters;
    }

    /** The characters in question, as {@link CertificateFonts#unprintable(String)} gives them. */
    public String characters() {
        return characters;
    }
}
