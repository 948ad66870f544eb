package org.smallplaces.people;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

import org.smallplaces.places.Places;

/** Signs in whom {@link AsPerson} names, as the sign-in itself would. */
final class AsPersonContext implements WithSecurityContextFactory<AsPerson> {

    private final People people;
    private final Places places;

    AsPersonContext(People people, Places places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public SecurityContext createSecurityContext(AsPerson wanted) {
        var person = wanted.value().isEmpty()
                ? Newcomer.to("sel-marin", people, places)
                : people.withEmail(new EmailAddress(wanted.value())).orElseThrow();
        return Newcomer.context(person);
    }
}
