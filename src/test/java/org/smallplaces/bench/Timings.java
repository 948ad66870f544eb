package org.smallplaces.bench;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What happens to a crowd: every step, when it ended and how long it took, and what went wrong. Many people write into it at once. */
final class Timings {

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Failed> failed = new ConcurrentLinkedQueue<>();

    /** A step that ended. */
    record Taken(long at, Step step, long nanos, long bytes) {}

    /** A step that brought something else than a learner would expect. */
    record Failed(long at, Step step, String why) {}

    void took(Step step, long nanos, long bytes) {
        taken.add(new Taken(System.nanoTime(), step, nanos, bytes));
    }

    void failed(Step step, Exception why) {
        failed.add(new Failed(System.nanoTime(), step, String.valueOf(why.getMessage())));
    }

    /** What happened between two moments of {@link System#nanoTime()}. */
    Window between(long from, long until) {
        return new Window(
                taken.stream()
                        .filter(each -> each.at() >= from && each.at() < until)
                        .toList(),
                failed.stream()
                        .filter(each -> each.at() >= from && each.at() < until)
                        .toList());
    }

    /** A stretch of time. */
    record Window(List<Taken> taken, List<Failed> failed) {

        int steps() {
            return taken.size();
        }

        int errors() {
            return failed.size();
        }

        String firstError() {
            return failed.isEmpty()
                    ? ""
                    : failed.getFirst().step() + ": " + failed.getFirst().why();
        }

        boolean has(Step step) {
            return taken.stream().anyMatch(each -> each.step() == step);
        }

        /** The time that this share of the times of a step stayed below, in milliseconds. */
        double milliseconds(Step step, double share) {
            var nanos = taken.stream()
                    .filter(each -> each.step() == step)
                    .mapToLong(Taken::nanos)
                    .sorted()
                    .toArray();
            if (nanos.length == 0) return 0;
            return nanos[(int) Math.min(nanos.length - 1, Math.ceil(share * nanos.length) - 1)] / 1e6;
        }

        /** The slowest step's, but for the sign-in, whose password hash is slow on purpose. */
        double worst(double share) {
            var worst = 0.0;
            for (var step : Step.values()) if (step != Step.SIGN_IN) worst = Math.max(worst, milliseconds(step, share));
            return worst;
        }

        double meanBytes(Step step) {
            return taken.stream()
                    .filter(each -> each.step() == step)
                    .mapToLong(Taken::bytes)
                    .average()
                    .orElse(0);
        }
    }
}
