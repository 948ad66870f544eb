package org.smallplaces.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/**
 * Every word that pages show, by key and language, from {@code vaadin-i18n/translations*.properties}.
 * Arguments are set by ICU message formats, which know plurals.
 */
@Component
public class Words implements I18NProvider {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Words() {
        for (var language : Language.values()) patterns.put(language, read(language));
    }

    /** The words for a key; with arguments they are set into the pattern as {@code {0}}, {@code {1}} and so on. */
    public String say(Language language, String key, Object... arguments) {
        var pattern = in(language).get(key);
        if (pattern == null) throw new IllegalArgumentException("No words in " + language.tag() + " for " + key);
        if (arguments.length == 0) return pattern;
        var format = formats.computeIfAbsent(language.tag() + key, _ -> new MessageFormat(pattern, language.locale()));
        // An ICU format is not safe to share while it formats.
        return format.clone().format(arguments);
    }

    /** Whether there are words for the key. */
    public boolean know(Language language, String key) {
        return in(language).containsKey(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return say(Language.of(locale), key, arguments);
    }

    private Map<String, String> in(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private static Map<String, String> read(Language language) {
        var suffix = language == Language.EN ? "" : "_" + language.tag();
        var file = "/vaadin-i18n/translations" + suffix + ".properties";
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("Missing words: " + file);
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var words = new HashMap<String, String>();
            properties.forEach((key, pattern) -> words.put((String) key, (String) pattern));
            return Map.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
