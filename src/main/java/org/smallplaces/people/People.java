package org.smallplaces.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.smallplaces.places.Place;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

/** Accounts, and what each may do where. */
@Service
@Transactional
public class People {

    private final PersonRows rows;
    private final Places places;

    People(PersonRows rows, Places places) {
        this.rows = rows;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return rows.findById(id);
    }

    @Transactional(readOnly = true)
    public Optional<Person> withEmail(EmailAddress email) {
        // MySQL takes letters with and without accents for the same; an address does not.
        return rows.findByEmail(email).filter(person -> person.email().equals(email));
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    /** The places at which a person holds a role, the highest first. */
    @Transactional(readOnly = true)
    public List<Place> placesHeld(PersonId id, Role role) {
        return rows.findById(id).stream()
                .flatMap(person -> person.grants().stream())
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> places.find(grant.placeId()).stream())
                .sorted((one, other) ->
                        one.path().value().compareTo(other.path().value()))
                .toList();
    }

    /** The scope of a place for a person, empty when they do not hold the role at it or above it. */
    @Transactional(readOnly = true)
    public Optional<PlaceScope> scope(PersonId id, Role role, PlaceId wanted) {
        var held = placesHeld(id, role);
        return places.find(wanted)
                .filter(place -> held.stream().anyMatch(top -> top.path().covers(place.path())))
                .map(place -> new PlaceScope(place, id));
    }

    Person welcome(
            PlaceId place,
            PersonName name,
            EmailAddress email,
            Language language,
            String passwordHash,
            Set<Role> roles) {
        var grants =
                roles.stream().map(role -> new Person.RoleGrant(role, place)).collect(Collectors.toUnmodifiableSet());
        return rows.save(new Person(PersonId.fresh(), null, place, name, email, language, passwordHash, grants));
    }
}
