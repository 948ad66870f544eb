package org.smallplaces.people;

import java.util.Set;
import java.util.UUID;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

/** People whom no other test has met: tests share databases. */
public final class Newcomer {

    private Newcomer() {}

    /** Somebody new, with roles at the place where they work. Nobody knows their password. */
    public static Person to(String place, People people, Places places, Role... roles) {
        return named("Newcomer", place, people, places, roles);
    }

    /** Somebody new with a name. */
    public static Person named(String name, String place, People people, Places places, Role... roles) {
        return welcome(name, place, "{noop}" + UUID.randomUUID(), people, places, roles);
    }

    /** Somebody new, with a password that the test knows. */
    static Person with(String passwordHash, People people, Places places) {
        return welcome("Newcomer", "sel-marin", passwordHash, people, places);
    }

    private static Person welcome(
            String name, String place, String passwordHash, People people, Places places, Role... roles) {
        return people.welcome(
                places.withCode(place).orElseThrow().id(),
                new PersonName(name),
                new EmailAddress(UUID.randomUUID() + "@newcomers.example"),
                Language.EN,
                passwordHash,
                Set.of(roles));
    }

    /** From here on the test runs signed in as this person, until the security context is cleared. */
    public static void signIn(Person person) {
        SecurityContextHolder.setContext(context(person));
    }

    static SecurityContext context(Person person) {
        var signedIn = SignedInPerson.of(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        return context;
    }

    /** Who is signed in by {@link AsPerson}. */
    public static PersonId signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedInPerson person))
            throw new AssertionError("Nobody is signed in");
        return person.id();
    }
}
