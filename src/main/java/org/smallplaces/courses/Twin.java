package org.smallplaces.courses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.smallplaces.shell.Language;

/**
 * A text that follows another: easy read follows the standard text of its language, and a translation follows the text
 * in the first language of the course.
 */
record Twin(Language language, Reading reading) {

    private static final int DIGITS = 8;

    /** The texts that follow others, in a course of these languages. */
    static List<Twin> all(List<Language> languages) {
        var all = new ArrayList<Twin>();
        for (var language : languages) {
            if (language != languages.getFirst()) all.add(new Twin(language, Reading.STANDARD));
            all.add(new Twin(language, Reading.EASY));
        }
        return List.copyOf(all);
    }

    /** The language of the standard text that it follows. */
    Language follows(List<Language> languages) {
        return reading == Reading.EASY ? language : languages.getFirst();
    }

    /** Its name in twins.yaml, such as {@code zh.easy}. */
    String key() {
        return language.tag() + (reading == Reading.EASY ? ".easy" : "");
    }

    /** The same for the same words, however they are spaced. */
    static String fingerprint(String text) {
        var words = String.join(" ", text.strip().split("\\s+"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
