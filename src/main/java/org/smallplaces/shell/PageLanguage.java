package org.smallplaces.shell;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: the one named in the address ({@code ?lang=zh}), else the one chosen before on this
 * device, else the first that the browser asks for and we offer. The choice stays in a cookie on the device.
 */
@Component("localeResolver")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class PageLanguage extends OncePerRequestFilter implements LocaleResolver {

    public static final String PARAMETER = "lang";
    private static final String COOKIE = "language";

    /** The language in which to answer a request. */
    public static Language of(HttpServletRequest request) {
        var named = request.getParameter(PARAMETER);
        return Optional.ofNullable(named)
                .flatMap(Language::of)
                .or(() -> cookie(request, COOKIE).flatMap(Language::of))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                        .findFirst())
                .orElse(Language.EN);
    }

    /** Whether somebody has chosen a language on this device. */
    public static boolean isChosen(HttpServletRequest request) {
        return request.getParameter(PARAMETER) != null
                || cookie(request, COOKIE).isPresent();
    }

    /** Remembers a choice on the device, for a year. Nothing on the server learns of it. */
    public static void remember(HttpServletResponse response, String name, String choice) {
        var cookie = ResponseCookie.from(name, choice)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public static void remember(HttpServletResponse response, Language language) {
        remember(response, COOKIE, language.tag());
    }

    /** What was remembered on the device under a name. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var named = request.getParameter(PARAMETER);
        if (named != null && "GET".equals(request.getMethod())) {
            var language = Language.of(named);
            if (language.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            remember(response, language.get());
        }
        chain.doFilter(request, response);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page is chosen in its address");
    }
}
