package org.smallplaces.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.people.PersonId;

/** Certificates as they are kept. */
interface CertificateRows extends ListCrudRepository<Certificate, CertificateId> {

    boolean existsByEnrolmentId(EnrolmentId enrolment);

    Optional<Certificate> findByNumber(CertificateNumber number);

    List<Certificate> findByPersonIdOrderByCompletedOnDesc(PersonId person);

    /** The numbers issued at a place and below it, in the order of an export; an empty course stands for all. */
    @Query("""
            select number from certificates
             where place_path like :below
               and (:course = '' or course = :course)
               and completed_on between :from and :until
             order by place_path, holder, number""")
    List<String> numbers(String below, String course, LocalDate from, LocalDate until);
}
