package org.smallplaces.people;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Who is asking, on pages for people who have signed in. */
@Component
public class CurrentPerson {

    private final AuthenticationContext context;

    CurrentPerson(AuthenticationContext context) {
        this.context = context;
    }

    /** @throws IllegalStateException when nobody is signed in, which such a page never sees */
    public SignedInPerson get() {
        return context.getAuthenticatedUser(SignedInPerson.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
