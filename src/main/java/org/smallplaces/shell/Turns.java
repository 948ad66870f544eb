package org.smallplaces.shell;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a fair number of steps of learners be worked on at once; the others stand in line, first come, first served. Requests run on
 * virtual threads, as many as there are: with a thousand at once, all would be begun, few ended, and somebody would always wait
 * longer for a connection to the database than a connection may keep one waiting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Turns extends OncePerRequestFilter {

    /** Several for each connection: when the database is gone, each of them waits for it some seconds. */
    static final int AT_ONCE = 64;

    private static final String STEP = "v-r=uidl";
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore turns;

    @Autowired
    Turns() {
        this(new Semaphore(AT_ONCE, true));
    }

    Turns(Semaphore turns) {
        this.turns = turns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !query.contains(STEP);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isMine = await();
        try {
            chain.doFilter(request, response);
        } finally {
            if (isMine) turns.release();
        }
    }

    // Whoever has waited long enough goes in: a few who send their step drop by drop shall not shut the door.
    private boolean await() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
