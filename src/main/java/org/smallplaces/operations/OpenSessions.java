package org.smallplaces.operations;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** The sessions that are open on this server. */
@Component
class OpenSessions implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private volatile Duration idle = Duration.ZERO;

    OpenSessions(MeterRegistry meters) {
        meters.gaugeCollectionSize("smallplaces.sessions.open", Tags.empty(), open);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
        if (idle.isPositive()) shorten(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    int count() {
        return open.size();
    }

    /** From now on, sessions end after a shorter time without use. */
    void endAfter(Duration time) {
        idle = time;
        open.forEach(this::shorten);
    }

    private void shorten(HttpSession session) {
        try {
            session.setMaxInactiveInterval((int) idle.toSeconds());
        } catch (IllegalStateException alreadyOver) {
            open.remove(session);
        }
    }
}
