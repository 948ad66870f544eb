package org.smallplaces.plainwords;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages whose texts can be checked. */
public enum WrittenLanguage {
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    RUSSIAN("ru"),
    ARABIC("ar"),
    CHINESE("zh");

    private final String tag;

    WrittenLanguage(String tag) {
        this.tag = tag;
    }

    /** The language that a BCP 47 tag begins with: {@code zh} and {@code zh-Hans} are both Chinese. */
    public static Optional<WrittenLanguage> of(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values()).filter(known -> known.tag.equals(language)).findFirst();
    }

    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
