package org.smallplaces.certificates;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.management.OperatingSystemMXBean;

/** How many certificates a second are printed once warm. Run it by hand: it measures the machine, it proves nothing. */
final class CertificateBench {

    private static final int SECONDS = 8;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CertificateBench() {}

    static void main() throws Exception {
        measure("warm-up en", 2, Samples.english("Amina Sol"));
        measure("warm-up zh", 2, Samples.chinese("李明"));
        for (var threads = 1; threads <= 2; threads++) {
            measure("en", threads, Samples.english("Amina Sol"));
            measure("zh", threads, Samples.chinese("李明"));
        }
    }

    private static void measure(String what, int threads, CertificateSheet sheet) throws Exception {
        var printed = new AtomicInteger();
        var start = System.nanoTime();
        var work = SYSTEM.getProcessCpuTime();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var worker = 0; worker < threads; worker++)
                workers.submit(() -> {
                    while (System.nanoTime() - start < SECONDS * 1_000_000_000L) {
                        Samples.print(sheet);
                        printed.incrementAndGet();
                    }
                });
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var worked = (SYSTEM.getProcessCpuTime() - work) / 1e9;
        System.out.printf(
                "%s, threads: %d, a second: %.1f, a second of one processor: %.1f%n",
                what, threads, printed.get() / seconds, printed.get() / worked);
    }
}
