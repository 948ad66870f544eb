package org.smallplaces.people;

import java.util.Set;
import java.util.UUID;

import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

/** People whom no other test has met: tests share databases. */
public final class Newcomer {

    private Newcomer() {}

    /** Somebody new, with roles at the place where they work. Nobody knows their password. */
    public static Person to(String place, People people, Places places, Role... roles) {
        return welcome(place, "{noop}" + UUID.randomUUID(), people, places, roles);
    }

    /** Somebody new, with a password that the test knows. */
    static Person with(String passwordHash, People people, Places places) {
        return welcome("sel-marin", passwordHash, people, places);
    }

    private static Person welcome(String place, String passwordHash, People people, Places places, Role... roles) {
        return people.welcome(
                places.withCode(place).orElseThrow().id(),
                new PersonName("Newcomer"),
                new EmailAddress(UUID.randomUUID() + "@newcomers.example"),
                Language.EN,
                passwordHash,
                Set.of(roles));
    }

    /** Who is signed in by {@link AsPerson}. */
    public static PersonId signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedInPerson person))
            throw new AssertionError("Nobody is signed in");
        return person.id();
    }
}
