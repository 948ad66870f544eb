package org.smallplaces.learning;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/** Enrolments as they are kept. */
interface EnrolmentRows extends ListCrudRepository<Enrolment, EnrolmentId> {

    Optional<Enrolment> findByPersonIdAndCourse(PersonId person, CourseId course);

    List<Enrolment> findByPersonIdOrderByStartedAtDesc(PersonId person);
}
