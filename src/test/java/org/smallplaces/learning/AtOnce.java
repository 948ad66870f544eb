package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Several tabs of one person that do something at the same moment. */
public final class AtOnce {

    public static final int TABS = 8;

    private AtOnce() {}

    /** What each of the tabs got; the first failure of a tab fails the test. */
    public static <T> List<T> inAllTabs(IntFunction<T> work) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var tabs = Executors.newFixedThreadPool(TABS)) {
            var running = new ArrayList<Future<T>>();
            for (var tab = 0; tab < TABS; tab++) {
                var number = tab;
                Callable<T> waiting = () -> {
                    start.await();
                    return work.apply(number);
                };
                running.add(tabs.submit(new DelegatingSecurityContextCallable<>(waiting)));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var tab : running) results.add(tab.get());
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("A tab failed", failed.getCause());
        }
    }
}
