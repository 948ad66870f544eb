package org.smallplaces.shell;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says to browsers what a page may load: only what is ours, no inline script. Plain pages run no script at all;
 * pages with a server-side view need {@code 'unsafe-eval'}, because Vaadin's client evaluates fixed snippets.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentSecurity extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";
    private static final String EVERYWHERE = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";
    private static final String PLAIN = EVERYWHERE + "style-src 'self'; script-src 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, PLAIN);
        // Here as well, because some addresses are answered before Spring Security comes to set it.
        response.setHeader("X-Content-Type-Options", "nosniff");
        chain.doFilter(request, response);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var bytes = new byte[18];
            random.nextBytes(bytes);
            var nonce = Base64.getEncoder().encodeToString(bytes);
            var document = page.getDocument();
            document.select("script").attr("nonce", nonce);
            page.getVaadinResponse()
                    .setHeader(
                            HEADER,
                            EVERYWHERE + "style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-" + nonce
                                    + "' 'unsafe-eval'");
        });
    }
}
