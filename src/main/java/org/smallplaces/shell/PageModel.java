package org.smallplaces.shell;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What every plain page is given: its language, and the same page in the others. */
@ControllerAdvice
class PageModel {

    /** The same page in a language. */
    public record InLanguage(Language language, String address, boolean current) {}

    @ModelAttribute("language")
    Language language(HttpServletRequest request) {
        return PageLanguage.of(request);
    }

    @ModelAttribute("languages")
    List<InLanguage> languages(HttpServletRequest request) {
        var now = PageLanguage.of(request);
        return Arrays.stream(Language.values())
                .map(language -> new InLanguage(language, address(request, language), language == now))
                .toList();
    }

    private static String address(HttpServletRequest request, Language language) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = failed instanceof String uri ? uri : forwarded instanceof String uri ? uri : request.getRequestURI();
        return UriComponentsBuilder.fromPath(path)
                .queryParam(PageLanguage.PARAMETER, language.tag())
                .build()
                .toUriString();
    }

    /** Gives plain pages their words from the same store as all others. */
    @Configuration(proxyBeanMethods = false)
    static class PageWords {

        @Bean
        MessageSource messageSource(Words words) {
            return new AbstractMessageSource() {
                @Override
                protected @Nullable String getMessageInternal(
                        @Nullable String key, Object @Nullable [] arguments, @Nullable Locale locale) {
                    if (key == null || locale == null) return null;
                    var language = Language.of(locale);
                    if (!words.know(language, key)) return null;
                    return words.say(language, key, arguments == null ? new Object[0] : arguments);
                }

                @Override
                protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
                    return null;
                }
            };
        }
    }
}
