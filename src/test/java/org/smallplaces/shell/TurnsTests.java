package org.smallplaces.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class TurnsTests {

    private final Semaphore free = new Semaphore(2, true);
    private final Turns turns = new Turns(free);

    @Test
    void noMoreStepsAreWorkedOnAtOnceThanThereAreTurns() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        FilterChain work = (_, _) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep(5);
            now.decrementAndGet();
            done.incrementAndGet();
        };
        try (var learners = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var learner = 0; learner < 40; learner++)
                learners.submit(() -> {
                    turns.doFilter(step(), new MockHttpServletResponse(), work);
                    return null;
                });
        }
        assertThat(done).hasValue(40);
        assertThat(most).hasValue(2);
    }

    @Test
    void whatIsNoStepOfALearnerWaitsForNobody() throws Exception {
        free.acquire(2);
        var seen = new AtomicInteger();
        turns.doFilter(
                new MockHttpServletRequest("GET", "/sign-in"),
                new MockHttpServletResponse(),
                (_, _) -> seen.incrementAndGet());
        assertThat(seen).hasValue(1);
    }

    @Test
    void aStepThatFailsGivesItsTurnBack() {
        assertThatThrownBy(() -> turns.doFilter(step(), new MockHttpServletResponse(), (_, _) -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(free.availablePermits()).isEqualTo(2);
    }

    @Test
    void whoeverCameFirstGoesFirst() throws Exception {
        free.acquire(2);
        var order = new StringBuffer();
        var all = new CountDownLatch(3);
        for (var name : new String[] {"a", "b", "c"}) {
            Thread.ofVirtual().start(() -> {
                try {
                    turns.doFilter(step(), new MockHttpServletResponse(), (_, _) -> order.append(name));
                } catch (Exception failed) {
                    order.append(failed);
                }
                all.countDown();
            });
            while (free.getQueueLength() < "abc".indexOf(name) + 1) sleep(1);
        }
        free.release();
        assertThat(all.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(order).hasToString("abc");
    }

    private static MockHttpServletRequest step() {
        var request = new MockHttpServletRequest("POST", "/");
        request.setQueryString("v-r=uidl&v-uiId=0");
        return request;
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
