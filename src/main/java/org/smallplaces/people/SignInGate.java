package org.smallplaces.people;

import java.io.IOException;

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
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the sign-in: turns away those who guess too fast, and forms that another site sends. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SignInGate extends OncePerRequestFilter {

    static final String WAIT = SignInGate.class.getName() + ".wait";
    private static final String SIGN_IN = "/sign-in";

    private final SignInThrottle throttle;

    SignInGate(SignInThrottle throttle) {
        this.throttle = throttle;
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
        var wait = throttle.wait(account == null ? "" : account, request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        request.setAttribute(WAIT, wait.toSeconds() + 1);
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
        if (wrong.getAuthentication().getDetails() instanceof WebAuthenticationDetails from)
            throttle.wrong(wrong.getAuthentication().getName(), from.getRemoteAddress());
    }

    @EventListener
    void on(AuthenticationSuccessEvent right) {
        throttle.right(right.getAuthentication().getName());
    }
}
