package org.smallplaces.operations;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While this server is drained, answers whoever has no session on it with 503, so that the proxy asks another server.
 * Only where a page or file is read: what somebody sends is taken, because a proxy must not send it twice.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DrainingGate extends OncePerRequestFilter {

    private final Draining draining;

    DrainingGate(Draining draining) {
        this.draining = draining;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return !reads || !draining.isOn() || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
