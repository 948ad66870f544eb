package org.smallplaces.certificates;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import org.smallplaces.courses.CourseId;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.people.Person;
import org.smallplaces.people.PersonId;
import org.smallplaces.places.Place;
import org.smallplaces.shell.Language;

/** Certificates that are there without anybody having learned: of any course, on any day, with any words. */
public record Issued(
        PersonId person,
        String holder,
        Place place,
        CourseId course,
        LocalDate day,
        Map<Language, Certificate.Words> words) {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** A certificate of a person for the course "Rivers", completed at a place on 22 November 2026. */
    public static Issued to(Person person, Place place) {
        return new Issued(
                person.id(),
                person.name().value(),
                place,
                new CourseId("rivers"),
                LocalDate.of(2026, 11, 22),
                Map.of(
                        Language.EN, new Certificate.Words(place.name(Language.EN), "Rivers"),
                        Language.ZH, new Certificate.Words(place.name(Language.ZH), "河流")));
    }

    /** A number that could be a certificate's, and is not. */
    public static CertificateNumber numberOfNone() {
        return CertificateNumber.draw(CHANCE);
    }

    public Issued of(String otherCourse) {
        return new Issued(person, holder, place, new CourseId(otherCourse), day, words);
    }

    public Issued on(String otherDay) {
        return new Issued(person, holder, place, course, LocalDate.parse(otherDay), words);
    }

    public Issued inTheNameOf(String otherHolder) {
        return new Issued(person, otherHolder, place, course, day, words);
    }

    /** With these words only, and in no other language. */
    public Issued saying(Language language, String placeName, String title) {
        return new Issued(
                person, holder, place, course, day, Map.of(language, new Certificate.Words(placeName, title)));
    }

    /** Keeps it; it is valid for three years. */
    public Certificate in(ApplicationContext house) {
        return house.getBean(CertificateRows.class)
                .save(new Certificate(
                        CertificateId.fresh(),
                        null,
                        numberOfNone(),
                        new EnrolmentId(UUID.randomUUID()),
                        person,
                        holder,
                        place.id(),
                        place.path(),
                        course,
                        2,
                        new BigDecimal("0.50"),
                        day,
                        day.plusYears(3),
                        Instant.parse("2026-11-22T10:00:00Z"),
                        words));
    }
}
