package org.smallplaces.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that pages and courses are offered in. */
public enum Language {
    EN("en", "English", "en-GB"),
    ZH("zh", "中文", "zh-CN");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, String locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(locale);
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

    /** The locale by which dates and numbers are written. */
    public Locale locale() {
        return locale;
    }
}
