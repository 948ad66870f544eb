package org.smallplaces.people;

import java.io.IOException;
import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import org.smallplaces.people.SignInThrottle.Answer;
import org.smallplaces.people.SignInThrottle.Outcome;
import org.smallplaces.shell.PageLanguage;
import org.smallplaces.shell.Words;

/** Stands before the sign-in: turns away those who guess too fast, and forms that another site sends. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SignInGate extends OncePerRequestFilter {

    static final String WAIT = SignInGate.class.getName() + ".wait";
    static final String CROWDED = SignInGate.class.getName() + ".crowded";
    private static final long SECONDS_TO_BREATHE = 2;
    private static final String OUTCOME = SignInGate.class.getName() + ".outcome";
    private static final String SIGN_IN = "/sign-in";

    private static final String BRIEFLY = """
            <!doctype html>
            <html lang="%s" dir="%s">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <main><h1>%3$s</h1><p role="alert">%s</p><p><a href="/sign-in">%3$s</a></p></main>
            </html>
            """;

    private final SignInThrottle throttle;
    private final Words words;
    private final MeterRegistry meters;

    SignInGate(SignInThrottle throttle, Words words, MeterRegistry meters) {
        this.throttle = throttle;
        this.words = words;
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The servlet path is decoded: /sign%2Din is the same door.
        return !("POST".equals(request.getMethod()) && SIGN_IN.equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        var account = request.getParameter("username");
        switch (throttle.admit(account == null ? "" : account, request.getRemoteAddr())) {
            case Answer.Wait(var time, var briefly) -> {
                count("refused");
                var seconds = time.toSeconds() + 1;
                request.setAttribute(WAIT, seconds);
                if (briefly) turnAwayBriefly(seconds, request, response);
                else turnAway(seconds, request, response);
            }
            case Answer.Crowded() -> {
                count("crowded");
                request.setAttribute(CROWDED, true);
                turnAway(SECONDS_TO_BREATHE, request, response);
            }
            case Answer.Try once -> {
                // Whatever is not said to be right or wrong was trouble of ours.
                request.setAttribute(OUTCOME, Outcome.TROUBLE);
                try {
                    chain.doFilter(request, response);
                } finally {
                    var outcome = (Outcome) request.getAttribute(OUTCOME);
                    once.end(outcome);
                    count(outcome.name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static void refuse(long seconds, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    // The page costs as much as many sign-ins of others, once somebody has it made thousands of times.
    private void turnAwayBriefly(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = PageLanguage.of(request);
        var title = words.say(language, "people.sign-in.title");
        refuse(seconds, response);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .print(BRIEFLY.formatted(
                        language.tag(),
                        language.direction(),
                        title,
                        words.say(language, "people.sign-in.wait", seconds)));
    }

    private static void turnAway(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        refuse(seconds, response);
        request.getRequestDispatcher(SIGN_IN).forward(reading(request), response);
    }

    // A forwarded POST would be taken for the very try that was turned away.
    private static HttpServletRequest reading(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent wrong) {
        say(Outcome.WRONG);
    }

    @EventListener
    void on(AuthenticationSuccessEvent right) {
        if (right.getAuthentication() instanceof RememberMeAuthenticationToken) count("remembered");
        else say(Outcome.RIGHT);
    }

    private static void say(Outcome outcome) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(OUTCOME, outcome, RequestAttributes.SCOPE_REQUEST);
    }

    private void count(String outcome) {
        meters.counter("smallplaces.sign.ins", "outcome", outcome).increment();
    }
}
