package com.vaadin.browserless.internal;

import com.vaadin.flow.server.ServiceDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinService;

/**
 * Stands before the class of the same name in browserless-test 1.1.1, which reads two fields that Vaadin has no longer
 * since 25.3. Goes when the first browserless-test for Vaadin 25.3 comes.
 */
public final class MockVaadinKt {

    private MockVaadinKt() {}

    public static void fireSessionInitListeners(VaadinService service, SessionInitEvent event) {
        service.getEventBus().fireEvent(event);
    }

    public static void fireServiceDestroyListeners(VaadinService service, ServiceDestroyEvent event) {
        service.getEventBus().fireEvent(event);
    }
}
