package org.smallplaces.shell;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that everybody may open. Their answers are the same for all, and may be kept on the way. */
public final class PublicAddresses {

    static final String[] PATTERNS = {
        "/",
        FrontDoor.PAGE,
        "/sign-in",
        "/about/**",
        "/courses",
        "/courses/*/glossary",
        "/verify",
        "/verify/**",
        "/error",
        "/styles/**",
        "/images/**",
        "/pictures/**"
    };

    private static final RequestMatcher ANY = new OrRequestMatcher(Arrays.stream(PATTERNS)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    private PublicAddresses() {}

    public static boolean include(HttpServletRequest request) {
        return ANY.matches(request);
    }
}
