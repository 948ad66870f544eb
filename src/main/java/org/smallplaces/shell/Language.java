package org.smallplaces.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and courses are offered in. */
public enum Language {
    EN("en", "English"),
    ZH("zh", "中文");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of a BCP 47 tag such as {@code zh} or {@code zh-CN}; empty when we do not offer it. */
    public static Optional<Language> of(String tag) {
        var primary = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }

    /** The language offered for a locale, English where we do not offer its own. */
    public static Language of(Locale locale) {
        return of(locale.toLanguageTag()).orElse(EN);
    }

    /** The BCP 47 tag, as it stands in addresses and in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The reading direction, {@code ltr} or {@code rtl}, for {@code dir} attributes. */
    public String direction() {
        return "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
