package org.smallplaces.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.learning.CourseCompleted;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.people.PersonId;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.SiteProperties;

/** Issues one certificate for each completed course, and shows it to its holder and to whoever asks if it is real. */
@Service
public class Certificates {

    private static final Logger log = LoggerFactory.getLogger(Certificates.class);

    private final CertificateRows rows;
    private final CourseLibrary library;
    private final People people;
    private final Places places;
    private final CertificatePrinter printer;
    private final SiteProperties site;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RandomGenerator chance = new SecureRandom();

    Certificates(
            CertificateRows rows,
            CourseLibrary library,
            People people,
            Places places,
            CertificatePrinter printer,
            SiteProperties site,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.library = library;
        this.people = people;
        this.places = places;
        this.printer = printer;
        this.site = site;
        this.clock = clock;
        this.events = events;
    }

    /** May be told twice, after a restart: the unique key on the enrolment, and a look before, make it one. */
    @ApplicationModuleListener
    void on(CourseCompleted completed) {
        if (rows.existsByEnrolmentId(completed.enrolment())) return;
        var person = people.find(completed.learner()).orElseThrow();
        var place = places.find(person.placeId()).orElseThrow();
        var course = library.revision(completed.course(), completed.revision()).orElseThrow();
        var certificate = rows.save(issue(completed, person, place, course));
        events.publishEvent(new CertificateIssued(certificate.id(), person.id(), certificate.issuedAt()));
        log.info("Certificate {} is issued.", certificate.number().grouped());
    }

    /** The certificates of a person, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Certificate> of(PersonId person) {
        return rows.findByPersonIdOrderByCompletedOnDesc(person);
    }

    /** The certificate of a number, for anyone who holds the number in hands. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(CertificateNumber number) {
        return rows.findByNumber(number);
    }

    /**
     * Prints a certificate.
     *
     * @throws UnprintableTextException when a name has a character that no font of ours has
     */
    public void print(Certificate certificate, Language language, OutputStream to) throws IOException {
        printer.print(certificate.sheet(language, verifyAddress(certificate.number())), to);
    }

    URI verifyAddress(CertificateNumber number) {
        return site.at("/verify/" + number.value());
    }

    private Certificate issue(CourseCompleted completed, Person person, Place place, Course course) {
        var day = completed.at().atZone(ZoneOffset.UTC).toLocalDate();
        var words = new EnumMap<Language, Certificate.Words>(Language.class);
        for (var language : course.languages())
            words.put(
                    language,
                    new Certificate.Words(
                            place.name(language), course.words(language).title()));
        return new Certificate(
                CertificateId.fresh(),
                null,
                CertificateNumber.draw(chance),
                completed.enrolment(),
                person.id(),
                person.name().value(),
                place.id(),
                place.path(),
                course.id(),
                course.revision(),
                completed.hours(),
                day,
                day.plusYears(course.validYears()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                words);
    }
}
