package org.smallplaces.certificates;

import java.util.Locale;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What operators see of certificates and exports: how many, never whose. */
@Component
class CertificateFigures {

    private final MeterRegistry meters;

    CertificateFigures(ExportRows exports, MeterRegistry meters) {
        this.meters = meters;
        for (var state : new ExportJob.State[] {ExportJob.State.WAITING, ExportJob.State.FAILED})
            Gauge.builder("smallplaces.exports", () -> exports.countByState(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Exports in this state; the same on all servers")
                    .register(meters);
    }

    @EventListener
    void on(CertificateIssued issued) {
        meters.counter("smallplaces.certificates.issued").increment();
    }
}
