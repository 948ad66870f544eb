package org.smallplaces.people;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

/** People as they are kept. */
interface PersonRows extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByEmail(EmailAddress email);
}
