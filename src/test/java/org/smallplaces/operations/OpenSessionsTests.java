package org.smallplaces.operations;

import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

class OpenSessionsTests {

    private final OpenSessions sessions = new OpenSessions(new SimpleMeterRegistry());

    @Test
    void sessionsAreCountedUntilTheyEnd() {
        var one = begin();
        begin();
        assertThat(sessions.count()).isEqualTo(2);
        sessions.sessionDestroyed(new HttpSessionEvent(one));
        assertThat(sessions.count()).isOne();
    }

    @Test
    void sessionsThatAreThereAndThoseThatComeEndEarlierWhenTheServerIsDrained() {
        var there = begin();
        sessions.endAfter(Duration.ofMinutes(5));
        assertThat(there.getMaxInactiveInterval()).isEqualTo(300);
        assertThat(begin().getMaxInactiveInterval()).isEqualTo(300);
    }

    @Test
    void aSessionThatEndsJustThenIsNoTrouble() {
        begin().invalidate();
        sessions.endAfter(Duration.ofMinutes(5));
        assertThat(sessions.count()).isZero();
    }

    private MockHttpSession begin() {
        var session = new MockHttpSession() {
            @Override
            public void setMaxInactiveInterval(int interval) {
                if (isInvalid()) throw new IllegalStateException("Over");
                super.setMaxInactiveInterval(interval);
            }
        };
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
