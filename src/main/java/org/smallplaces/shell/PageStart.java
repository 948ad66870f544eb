package org.smallplaces.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each page its language, and words of ours for what the framework would say by itself. */
@Component
class PageStart implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(PageStart.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(PageStart::tell));
        event.getSource()
                .addSessionDestroyListener(end -> endAltogether(end.getSession().getSession()));
        event.getSource().addUIInitListener(start -> {
            var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
            begin(start.getUI(), PageLanguage.of(request));
        });
        // A session that ended reloads the page: it leads through the sign-in and back to the same address.
        event.getSource().setSystemMessagesProvider(_ -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setSyncErrorNotificationEnabled(false);
            messages.setInternalErrorNotificationEnabled(false);
            return messages;
        });
    }

    // An open page says now and then that it is there. That keeps the servlet's session, and with it the sign-in, for
    // ever.
    private static void endAltogether(@Nullable WrappedSession session) {
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // It was the servlet's session that ended first.
        }
    }

    private static void begin(UI ui, Language language) {
        ui.setLocale(language.locale());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(ui.getTranslation("shell.reconnect.trying"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.reconnect.gave-up"));
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) { c.onlineText = $0; c.offlineText = $1; c.reconnectingText = $2; }",
                        ui.getTranslation("shell.connection.online"),
                        ui.getTranslation("shell.connection.offline"),
                        ui.getTranslation("shell.reconnect.trying"));
    }

    private static void tell(ErrorEvent event) {
        var thrown = event.getThrowable();
        log.error("A step failed", thrown);
        var ui = UI.getCurrent();
        if (ui == null) return;
        ui.access(() -> Notice.in(ui).forEach(notice -> notice.say(ui.getTranslation(Trouble.words(thrown)))));
    }
}
