package org.smallplaces.learning;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/** Enrolments as they are kept. */
interface EnrolmentRows extends ListCrudRepository<Enrolment, EnrolmentId> {

    // Spelled out: a query that is derived from a name is built anew at each call.
    @Query("select * from enrolments where person_id = :person and course = :course")
    Optional<Enrolment> findByPersonIdAndCourse(PersonId person, CourseId course);

    /** Makes others who change the same enrolment wait, until this transaction ends. */
    @Query("select * from enrolments where person_id = :person and course = :course for update")
    Optional<Enrolment> lock(PersonId person, CourseId course);

    @Query("select * from enrolments where person_id = :person order by started_at desc")
    List<Enrolment> findByPersonIdOrderByStartedAtDesc(PersonId person);
}
