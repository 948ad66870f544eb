package org.smallplaces.people;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

import org.smallplaces.places.PlaceId;
import org.smallplaces.shell.Language;

/**
 * Somebody who works for a local government.
 *
 * @param place where they work
 * @param language the one they are written to in
 */
@Table("people")
public record Person(
        @Id PersonId id,
        @Version @Nullable Integer version,
        PlaceId placeId,
        PersonName name,
        EmailAddress email,
        Language language,
        String passwordHash,
        @MappedCollection(idColumn = "person_id") Set<RoleGrant> grants) {

    /** A role held at a place and everywhere below it. */
    @Table("role_grants")
    public record RoleGrant(Role role, PlaceId placeId) {}

    public Person {
        grants = Set.copyOf(grants);
    }
}
