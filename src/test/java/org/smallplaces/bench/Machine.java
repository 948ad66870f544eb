package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What processes have used of the machine, as its operating system counts it. */
final class Machine {

    private static final Path ALL = Path.of("/proc/stat");

    private Machine() {}

    /** Processor seconds that a process has used since it began. */
    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Processor seconds that all processes have used; not a number where the system does not tell. */
    static double secondsOfAll() throws IOException {
        if (!Files.isReadable(ALL)) return Double.NaN;
        var line = Files.readAllLines(ALL).getFirst().trim().split("\\s+");
        var ticks = Arrays.stream(line).skip(1).mapToLong(Long::parseLong).toArray();
        // user, nice, system, idle, iowait, irq, softirq: idle and waiting are no use.
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / 100.0;
    }

    /** Memory that a process holds, in MB. */
    static double residentMegabytes(ProcessHandle process) throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) return Double.NaN;
        for (var line : Files.readAllLines(status))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        return Double.NaN;
    }

    /** Live heap in MB: after a collection, as the JVM counts its objects. */
    static double liveMegabytes(ProcessHandle process) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = List.of(jcmd, Long.toString(process.pid()), "GC.class_histogram");
        var histogram = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(histogram.getInputStream().readAllBytes());
        histogram.waitFor();
        var total = said.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]) / 1024.0 / 1024.0;
    }

    /** The machine in a few words. */
    static String inWords() throws IOException {
        var memory = Path.of("/proc/meminfo");
        var gibibytes = Files.isReadable(memory)
                ? Long.parseLong(Files.readAllLines(memory).getFirst().replaceAll("\\D", "")) / 1024 / 1024
                : 0;
        return Runtime.getRuntime().availableProcessors() + " cores, " + gibibytes + " GiB, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + Runtime.version();
    }
}
