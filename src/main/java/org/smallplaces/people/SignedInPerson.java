package org.smallplaces.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.smallplaces.shell.NamedUser;

/** Who is signed in: what a session remembers of a person. */
public record SignedInPerson(PersonId id, String name, String email, String passwordHash, Set<Role> roles)
        implements UserDetails, NamedUser {

    static SignedInPerson of(Person person) {
        var roles = person.grants().stream().map(Person.RoleGrant::role).collect(Collectors.toUnmodifiableSet());
        return new SignedInPerson(
                person.id(), person.name().value(), person.email().value(), person.passwordHash(), roles);
    }

    /** The same person as a session remembers them: the hash was needed for the check only. */
    SignedInPerson withoutHash() {
        return new SignedInPerson(id, name, email, "", roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(Stream.of("LEARNER"), roles.stream().map(Role::name))
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String displayName() {
        return name;
    }

    /** Without the hash, so that no log and no dump holds it. */
    @Override
    public String toString() {
        return "SignedInPerson[" + id + "]";
    }
}
