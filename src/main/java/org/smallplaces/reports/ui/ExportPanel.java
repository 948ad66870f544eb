package org.smallplaces.reports.ui;

import java.sql.Timestamp;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;

import org.smallplaces.certificates.ExportJob;
import org.smallplaces.certificates.Exports;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.reports.CompletionFilter;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PlainLink;

/** Exports of certificates: ask for one, watch it grow, fetch it. */
class ExportPanel extends Section {

    private static final int LOOK_AGAIN = 1_000;

    private final Exports exports;
    private final PlaceScope scope;
    private final Language language;
    private final Div jobs = new Div();
    private final Paragraph news = new Paragraph();
    private boolean busy;

    ExportPanel(Exports exports, PlaceScope scope, Language language, Supplier<CompletionFilter> filter) {
        this.exports = exports;
        this.scope = scope;
        this.language = language;
        news.getElement().setAttribute("role", "status");
        var begin = new Button(getTranslation("reports.export.begin"), _ -> {
            exports.request(scope, filter.get().completions(), language);
            refresh();
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(_ -> begin.setEnabled(true));
        add(
                new H2(getTranslation("reports.export.title")),
                new Paragraph(getTranslation("reports.export.line")),
                begin,
                news,
                jobs);
        addAttachListener(attached -> {
            var ui = attached.getUI();
            var poll = ui.addPollListener(_ -> refresh());
            addDetachListener(detached -> {
                poll.remove();
                detached.getUI().setPollInterval(-1);
                detached.unregisterListener();
            });
            refresh();
        });
    }

    private void refresh() {
        var recent = exports.recent(scope);
        jobs.removeAll();
        recent.forEach(job -> jobs.add(card(job)));
        var running = recent.stream().anyMatch(job -> !job.state().isOver());
        if (busy && !running) news.setText(getTranslation("reports.export.news"));
        else if (running && !busy) news.setText(getTranslation("reports.export.running"));
        busy = running;
        getUI().ifPresent(ui -> ui.setPollInterval(running ? LOOK_AGAIN : -1));
    }

    private Div card(ExportJob job) {
        var asked = getTranslation("reports.export.asked", Timestamp.from(job.requestedAt()));
        var card = new Div(new Paragraph(asked), state(job));
        card.addClassName("card");
        return card;
    }

    private Component state(ExportJob job) {
        return switch (job.state()) {
            case WAITING -> new Paragraph(getTranslation("reports.export.waiting"));
            case RUNNING -> running(job);
            case READY -> ready(job);
            case FAILED -> new Paragraph(getTranslation("reports.export.failed"));
        };
    }

    private Div running(ExportJob job) {
        var bar = new ProgressBar(0, 1, job.progress());
        var words = getTranslation("reports.export.progress", job.done(), job.total());
        bar.getElement().setAttribute("aria-label", words);
        return new Div(new Paragraph(words), bar);
    }

    private Div ready(ExportJob job) {
        if (exports.file(scope, job.id()).isEmpty())
            return new Div(new Paragraph(getTranslation("reports.export.gone")));
        var link = new PlainLink(
                "/places/" + scope.place().id() + "/exports/" + job.id() + ".zip",
                getTranslation("reports.export.download", job.total() - job.failed()));
        link.addClassName("button");
        var ready = new Div(link);
        if (job.failed() > 0) ready.add(new Paragraph(getTranslation("reports.export.unprinted", job.failed())));
        return ready;
    }
}
