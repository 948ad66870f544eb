package org.smallplaces.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be made: says why as far as a person can use it, and offers the same page again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TroubleView extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(TroubleView.class);

    TroubleView() {
        addClassName("alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> trouble) {
        log.error("No page for {}", event.getLocation().getPath(), trouble.getException());
        var title = new PageHeading(getTranslation("shell.broken.title"));
        var again =
                new PlainLink("/" + event.getLocation().getPathWithQueryParameters(), getTranslation("shell.again"));
        again.addClassName("button");
        add(title, new Paragraph(getTranslation(Trouble.words(trouble.getException()))), new Paragraph(again));
        return Trouble.isWithRecords(trouble.getException())
                ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.broken.title"));
    }
}
