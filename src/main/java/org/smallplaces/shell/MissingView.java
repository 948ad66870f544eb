package org.smallplaces.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where there is no page, or none for this person: both look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MissingView extends Page implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingView() {
        var title = new PageHeading(getTranslation("shell.missing.title"));
        var home = new PlainLink("/learn", getTranslation("shell.missing.home"));
        home.addClassName("button");
        add(title, new Paragraph(getTranslation("shell.missing.line")), new Paragraph(home));
        addClassName("alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.missing.title"));
    }
}
