package org.smallplaces.learning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import de.siegmar.fastcsv.reader.CsvReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.people.DemoCountry;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.People;
import org.smallplaces.people.PersonId;

/**
 * Lets some people of the invented country complete every course on the days of {@code seeds/demo/completions.csv},
 * lesson by lesson and answer by answer, as anybody would. Only on the server that has just founded the country.
 */
@Component
@ConditionalOnProperty("smallplaces.demo")
class DemoLearners {

    private static final Logger log = LoggerFactory.getLogger(DemoLearners.class);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 30);

    private final DemoCountry country;
    private final EnrolmentRows enrolments;
    private final Enrolling enrolling;
    private final LearningRows rows;
    private final CourseLibrary library;
    private final People people;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    DemoLearners(
            DemoCountry country,
            EnrolmentRows enrolments,
            Enrolling enrolling,
            LearningRows rows,
            CourseLibrary library,
            People people,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.country = country;
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.rows = rows;
        this.library = library;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void learn() {
        if (!country.isNew()) return;
        var seed = new ClassPathResource("seeds/demo/completions.csv");
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(seed.getInputStream(), StandardCharsets.UTF_8))) {
            var learners = reader.stream().toList();
            for (var row : learners)
                people.withEmail(new EmailAddress(row.getField("email")))
                        .ifPresent(person -> complete(person.id(), LocalDate.parse(row.getField("completed_on"))));
            log.info("{} people of the demo country have learned.", learners.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void complete(PersonId person, LocalDate day) {
        var clock = Clock.fixed(day.atTime(AFTER_LUNCH).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var learning = new Learning(enrolments, enrolling, rows, library, clock, transaction, events);
        var checks = new Checks(enrolments, rows, library, clock, transaction, events);
        library.courses().forEach(course -> enrolling.of(person, course.id()));
        // One transaction a person: a thousand small ones would keep the first start waiting.
        transaction.executeWithoutResult(
                _ -> library.courses().forEach(course -> complete(person, course, learning, checks)));
    }

    private static void complete(PersonId person, Course course, Learning learning, Checks checks) {
        for (var module : new Path(course, Works.none()).modules()) {
            for (var lesson : module.lessons())
                learning.finish(person, new Position(course.id(), module.id(), lesson.id()));
            pass(person, course, CheckId.of(module.id()), checks);
        }
        if (course.finalCheck().isPresent()) pass(person, course, CheckId.FINAL, checks);
    }

    private static void pass(PersonId person, Course course, CheckId check, Checks checks) {
        var attempt = checks.begin(person, course.id(), check);
        for (var drawn : attempt.questions()) {
            var best = checks.question(attempt, drawn).best();
            checks.answer(person, course.id(), check, drawn.position(), best);
        }
    }
}
