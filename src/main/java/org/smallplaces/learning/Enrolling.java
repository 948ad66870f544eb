package org.smallplaces.learning;

import java.time.Clock;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PersonId;

/**
 * Finds a person's enrolment in a course, or makes it. Two tabs may come at once; the unique key lets one of them
 * through, and the other finds its row. Each step is apart from a transaction that runs, because MySQL would not show
 * it what the other tab has written meanwhile.
 */
@Component
class Enrolling {

    private final EnrolmentRows enrolments;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final TransactionTemplate aside;

    Enrolling(EnrolmentRows enrolments, Clock clock, PlatformTransactionManager transactions) {
        this.enrolments = enrolments;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    Enrolment of(PersonId person, CourseId course) {
        return find(person, course).orElseGet(() -> {
            try {
                return apart.execute(_ -> enrolments.save(Enrolment.begin(person, course, clock.instant())));
            } catch (DuplicateKeyException | DbActionExecutionException faster) {
                return find(person, course).orElseThrow(() -> faster);
            }
        });
    }

    private Optional<Enrolment> find(PersonId person, CourseId course) {
        return aside.execute(_ -> enrolments.findByPersonIdAndCourse(person, course));
    }
}
