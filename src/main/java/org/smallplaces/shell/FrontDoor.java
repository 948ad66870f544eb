package org.smallplaces.shell;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the door, a plain page without a session, at {@code /}. A controller cannot stand there itself, because
 * Vaadin's client sends its own requests to {@code /?v-r=…}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class FrontDoor extends OncePerRequestFilter {

    static final String PAGE = "/door";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return !reads || !"/".equals(request.getRequestURI()) || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
