package org.smallplaces.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each step took, and what went wrong. Many people write into it at once. */
final class Timings {

    private final Map<Step, ConcurrentLinkedQueue<Long>> nanos = new EnumMap<>(Step.class);
    private final Map<Step, ConcurrentLinkedQueue<Long>> bytes = new EnumMap<>(Step.class);
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> journeys = new ConcurrentLinkedQueue<>();
    private volatile boolean counting;

    Timings() {
        for (var step : Step.values()) {
            nanos.put(step, new ConcurrentLinkedQueue<>());
            bytes.put(step, new ConcurrentLinkedQueue<>());
        }
    }

    /** From now on, what happens counts. */
    void begin() {
        counting = true;
    }

    /** From now on, nothing counts any more. */
    void end() {
        counting = false;
    }

    void took(Step step, long nanoseconds, long received) {
        if (!counting) return;
        nanos.get(step).add(nanoseconds);
        bytes.get(step).add(received);
    }

    void journeyDone(long nanoseconds) {
        if (counting) journeys.add(nanoseconds);
    }

    /** Counts always: no error is too early. */
    void failed(Step step, Exception why) {
        errors.add(step + ": " + why);
    }

    int journeys() {
        return journeys.size();
    }

    int errors() {
        return errors.size();
    }

    String firstError() {
        var first = errors.peek();
        return first == null ? "" : first;
    }

    long steps() {
        return nanos.values().stream().mapToLong(ConcurrentLinkedQueue::size).sum();
    }

    boolean has(Step step) {
        return !nanos.get(step).isEmpty();
    }

    /** The time that this share of the times of a step stayed below, in milliseconds. */
    double milliseconds(Step step, double share) {
        return quantile(nanos.get(step).stream().mapToLong(Long::longValue).toArray(), share) / 1e6;
    }

    /** The slowest step's, but for the sign-in, whose password hash is slow on purpose. */
    double worst(double share) {
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.SIGN_IN && has(step))
                .mapToDouble(step -> milliseconds(step, share))
                .max()
                .orElse(0);
    }

    double meanBytes(Step step) {
        return bytes.get(step).stream().mapToLong(Long::longValue).average().orElse(0);
    }

    private static double quantile(long[] values, double share) {
        if (values.length == 0) return 0;
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1, Math.ceil(share * values.length) - 1)];
    }
}
