package org.smallplaces.plainwords;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

import com.ibm.icu.text.MessageFormat;

/** What is said to authors, in their language. */
final class Messages {

    private final WrittenLanguage language;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    Messages(WrittenLanguage language) {
        this.language = language;
        var onlyThis = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle("org.smallplaces.plainwords.messages", language.locale(), onlyThis);
    }

    String say(String key, Object... about) {
        return formats.computeIfAbsent(key, this::format).format(about);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), language.locale());
    }
}
