package org.smallplaces.certificates.ui;

import java.sql.Date;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import org.smallplaces.certificates.Certificate;
import org.smallplaces.certificates.Certificates;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Progress;
import org.smallplaces.people.CurrentPerson;
import org.smallplaces.people.PersonId;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Page;
import org.smallplaces.shell.PageHeading;
import org.smallplaces.shell.PageLink;
import org.smallplaces.shell.PlainLink;

/** A person's own certificates, to fetch as PDF. */
@Route("certificates")
@Menu(title = "certificates.menu", order = 2)
@PermitAll
class CertificatesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOK_AGAIN = 2_000;

    private final Certificates certificates;
    private final Learning learning;
    private final PersonId person;
    private final Div list = new Div();

    CertificatesView(Certificates certificates, Learning learning, CurrentPerson current) {
        this.certificates = certificates;
        this.learning = learning;
        this.person = current.get().id();
        list.getElement().setAttribute("aria-live", "polite");
        add(new PageHeading(getTranslation("certificates.title")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        var ui = event.getUI();
        if (!isBeingPrepared()) return;
        ui.setPollInterval(LOOK_AGAIN);
        var poll = ui.addPollListener(_ -> {
            show();
            if (!isBeingPrepared()) ui.setPollInterval(-1);
        });
        addDetachListener(_ -> {
            poll.remove();
            ui.setPollInterval(-1);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("certificates.title"));
    }

    private void show() {
        var mine = certificates.of(person);
        list.removeAll();
        if (isBeingPrepared()) list.add(new Paragraph(getTranslation("certificates.being-prepared")));
        else if (mine.isEmpty()) list.add(empty());
        mine.forEach(certificate -> list.add(card(certificate)));
    }

    // The certificate is issued in the background, a moment after the course is complete.
    private boolean isBeingPrepared() {
        return learning.all(person).stream().filter(Progress::complete).count()
                > certificates.of(person).size();
    }

    private Div empty() {
        return new Div(
                new Paragraph(getTranslation("certificates.none")),
                new PageLink("/learn", getTranslation("certificates.to-learning")).asButton());
    }

    private Div card(Certificate certificate) {
        var words = certificate.words(language());
        var links = new Div();
        links.addClassName("actions");
        for (var language : languagesFor(certificate)) links.add(download(certificate, language));
        var verify = "/verify/" + certificate.number().value();
        var card = new Div(
                new H2(words.courseTitle()),
                new Paragraph(
                        getTranslation("certificates.line", Date.valueOf(certificate.completedOn()), words.place())),
                new Paragraph(getTranslation(
                        "certificates.number", certificate.number().grouped())),
                links,
                new Paragraph(new PlainLink(verify, getTranslation("certificates.verify-own"))));
        card.addClassName("card");
        return card;
    }

    private List<Language> languagesFor(Certificate certificate) {
        var own = language();
        return Arrays.stream(Language.values())
                .filter(certificate.words()::containsKey)
                .sorted(Comparator.comparing(language -> language != own))
                .toList();
    }

    private PlainLink download(Certificate certificate, Language language) {
        var address = "/certificates/" + certificate.number().value() + "/" + language.tag() + ".pdf";
        var link = new PlainLink(address, getTranslation("certificates.download", language.ownName()));
        link.addClassName("button");
        if (language != language()) link.addClassName("second");
        link.getElement().setAttribute("hreflang", language.tag());
        return link;
    }
}
