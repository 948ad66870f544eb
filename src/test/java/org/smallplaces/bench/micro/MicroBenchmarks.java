package org.smallplaces.bench.micro;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark below {@code org.smallplaces} in a JVM of its own, and prints what one operation takes. */
final class MicroBenchmarks {

    private static final int WARM_UPS = 2;
    private static final int MEASUREMENTS = 5;
    private static final double THOUSAND = 1_000;

    private MicroBenchmarks() {}

    /** @param wanted parts of names, such as {@code Lesson}; none runs all */
    static void main(String[] wanted) throws RunnerException {
        var options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .jvmArgs("-XX:+UseCompactObjectHeaders", "-Xmx1g", "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (wanted.length == 0) options.include("^org\\.smallplaces\\.");
        for (var part : wanted) options.include(part);
        System.out.println("Some minutes: each is measured in a JVM of its own …");
        var results = new Runner(options.build()).run();
        System.out.printf("%-42s %12s  %s%n", "operation", "takes", "give or take");
        results.forEach(MicroBenchmarks::print);
    }

    private static void print(RunResult result) {
        var score = result.getPrimaryResult();
        System.out.printf("%-42s %12s  %s%n", name(result), time(score.getScore()), time(score.getScoreError()));
    }

    /** {@code LessonBenchmark.render} with its parameters is "lesson render: ZH, EASY". */
    private static String name(RunResult result) {
        var parts = result.getParams().getBenchmark().split("\\.");
        var name = (parts[parts.length - 2].replace("Benchmark", "") + " " + parts[parts.length - 1])
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        var parameters = result.getParams().getParamsKeys().stream()
                .map(result.getParams()::getParam)
                .toList();
        return parameters.isEmpty() ? name : name + ": " + String.join(", ", parameters);
    }

    private static String time(double microseconds) {
        return microseconds < THOUSAND
                ? String.format(Locale.ROOT, "%.1f µs", microseconds)
                : String.format(Locale.ROOT, "%.2f ms", microseconds / THOUSAND);
    }
}
