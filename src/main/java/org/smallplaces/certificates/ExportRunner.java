package org.smallplaces.certificates;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Works on exports, one after another. A server takes an export for a short lease and renews it as it goes on; when
 * it dies, the lease runs out and whichever server looks next goes on with the sheets that are printed already.
 */
@Component
class ExportRunner implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ExportRunner.class);
    private static final int BATCH = 20;

    private final ExportRows rows;
    private final CertificateRows certificateRows;
    private final Certificates certificates;
    private final ExportFolder folder;
    private final ExportProperties properties;
    private final Clock clock;
    private final ExecutorService foreman = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("exports").daemon().factory());
    private final ExecutorService printers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("print-", 1).daemon().factory());

    ExportRunner(
            ExportRows rows,
            CertificateRows certificateRows,
            Certificates certificates,
            ExportFolder folder,
            ExportProperties properties,
            Clock clock) {
        this.rows = rows;
        this.certificateRows = certificateRows;
        this.certificates = certificates;
        this.folder = folder;
        this.properties = properties;
        this.clock = clock;
    }

    /** Looks for work now; it is done in the background. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT2S")
    void wake() {
        foreman.execute(this::workOnAll);
    }

    /** Throws away exports that nobody fetched in time. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void tidy() {
        for (var job : rows.findByFinishedAtBefore(clock.instant().minus(properties.keep()))) {
            folder.forget(job);
            // Another server may have been faster.
            rows.deleteById(job.id());
        }
    }

    @Override
    public void destroy() {
        foreman.shutdownNow();
        printers.shutdownNow();
    }

    private void workOnAll() {
        try {
            var now = clock.instant();
            for (var id : rows.open(now))
                if (rows.take(id, now, now.plus(ExportLease.TIME)) == 1)
                    work(rows.findById(new ExportId(UUID.fromString(id))).orElseThrow());
        } catch (RuntimeException later) {
            // The database may be gone for a while. The lease runs out, and the next look goes on.
            log.warn("Exports wait: {}", later.getMessage());
        }
    }

    private void work(ExportJob job) {
        var lease = new ExportLease(rows, job, clock);
        try {
            work(job, lease);
        } catch (DataAccessException | TransactionException later) {
            throw later;
        } catch (ExportLease.LostException elsewhere) {
            log.info("Export {} goes on elsewhere.", job.id());
        } catch (IOException | ExecutionException | RuntimeException broken) {
            log.error("Export {} failed", job.id(), broken);
            fail(lease);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(ExportJob job, ExportLease lease) throws IOException, InterruptedException, ExecutionException {
        var all = selected(job);
        var failed = print(job, all, lease);
        lease.tell(all.size(), all.size(), failed);
        new ExportArchive(job, all, folder, () -> lease.tellAtTimes(all.size(), all.size(), failed)).write();
        lease.end(ExportJob.State.READY);
        folder.clear(job);
        log.info("Export {} is ready: {} certificates, {} not printable.", job.id(), all.size(), failed);
    }

    private static void fail(ExportLease lease) {
        try {
            lease.end(ExportJob.State.FAILED);
        } catch (ExportLease.LostException elsewhere) {
            // Whoever has it now may be luckier.
        }
    }

    private List<Certificate> selected(ExportJob job) {
        var filter = new ExportFilter(
                Optional.empty(), Optional.ofNullable(job.fromDay()), Optional.ofNullable(job.untilDay()));
        var course = job.course() == null ? "" : job.course();
        var found = new ArrayList<Certificate>();
        for (var number : certificateRows.numbers(job.scope().below(), course, filter.firstDay(), filter.lastDay()))
            certificateRows.findByNumber(new CertificateNumber(number)).ifPresent(found::add);
        return found;
    }

    private int print(ExportJob job, List<Certificate> all, ExportLease lease)
            throws InterruptedException, ExecutionException {
        var failed = 0;
        for (var begin = 0; begin < all.size(); begin += BATCH) {
            lease.tell(all.size(), begin, failed);
            var batch = new ArrayList<Callable<Boolean>>();
            for (var certificate : all.subList(begin, Math.min(begin + BATCH, all.size())))
                batch.add(() -> print(job, certificate));
            for (var printed : printers.invokeAll(batch)) if (!printed.get()) failed++;
        }
        return failed;
    }

    private boolean print(ExportJob job, Certificate certificate) throws IOException {
        var sheet = folder.sheet(job, certificate.number());
        if (Files.exists(sheet)) return true;
        try {
            folder.write(sheet, to -> certificates.print(certificate, job.language(), to));
            return true;
        } catch (UnprintableTextException | IllegalArgumentException unprintable) {
            // One name without a font, or too long for the paper, must not keep all others from their files.
            log.warn("Certificate {}: {}", certificate.number(), unprintable.getMessage());
            return false;
        }
    }
}
