package org.smallplaces.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.courses.Course;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.learning.AtOnce;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Checks;
import org.smallplaces.learning.CourseCompleted;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.learning.Learning;
import org.smallplaces.learning.Path;
import org.smallplaces.learning.Position;
import org.smallplaces.learning.Works;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Issuing certificates, on each database, each time to somebody new. */
@SpringBootTest
abstract class CertificatesRules {

    /** No course takes so long: a certificate states the hours of its holder's path. */
    private static final BigDecimal HOURS = new BigDecimal("77.5");

    private static final Instant AT = Instant.parse("2026-11-22T23:59:59.999999Z");

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateRows rows;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IncompleteEventPublications incomplete;

    @Autowired
    private EventSerializer serializer;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CourseLibrary library;

    @Autowired
    private Learning learning;

    @Autowired
    private Checks checks;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext house;

    private Course course;
    private String town;
    private Place country;
    private Person person;
    private CourseCompleted completed;

    @BeforeEach
    void somebodyInANewTownHasCompletedTheCourse() {
        course = library.courses().getFirst();
        town = "t" + UUID.randomUUID().toString().substring(0, 8);
        country = places.found(null, town, "town", "Old Town", Map.of(Language.ZH, "老镇"));
        person = Newcomer.to(town, people, places);
        completed = completion(course.revision());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCompletedCourseIsCertifiedAsItWasOnThatDayWithTheHoursOfThePath() {
        tell(completed);
        assertThat(issued()).satisfies(certificate -> {
            assertThat(certificate.enrolmentId()).isEqualTo(completed.enrolment());
            assertThat(certificate.holder()).isEqualTo("Newcomer");
            assertThat(certificate.placeId()).isEqualTo(country.id());
            assertThat(certificate.placePath()).isEqualTo(country.path());
            assertThat(certificate.course()).isEqualTo(course.id());
            assertThat(certificate.revision()).isEqualTo(course.revision());
            assertThat(certificate.hours()).isEqualByComparingTo(HOURS);
            assertThat(certificate.completedOn()).isEqualTo("2026-11-22");
            assertThat(certificate.validUntil())
                    .isEqualTo(LocalDate.of(2026, 11, 22).plusYears(course.validYears()));
            assertThat(certificate.words()).containsOnlyKeys(course.languages());
            assertThat(certificate.words(Language.ZH))
                    .isEqualTo(new Certificate.Words(
                            "老镇", course.words(Language.ZH).title()));
            assertThat(certificates.find(certificate.number())).contains(certificate);
        });
    }

    @Test
    void aCourseThatIsToldOfTwiceIsCertifiedOnce() {
        tell(completed);
        var first = issued();
        tell(completed);
        settle();
        assertThat(held()).containsExactly(first);
        assertThat(outstanding()).isEmpty();
    }

    @Test
    void aCourseThatIsToldOfEightTimesAtOnceIsCertifiedOnce() throws InterruptedException {
        // Each a moment apart: the registry takes equal events for one.
        AtOnce.inAllTabs(tab -> {
            tell(new CourseCompleted(
                    completed.enrolment(), person.id(), course.id(), course.revision(), HOURS, AT.minusMillis(tab)));
            return true;
        });
        settle();
        var first = issued();
        incomplete.resubmitIncompletePublications(publication -> publication.getEvent() instanceof CourseCompleted told
                && told.enrolment().equals(completed.enrolment()));
        await().until(() -> outstanding().isEmpty());
        assertThat(held()).containsExactly(first);
    }

    @Test
    void whatWasIssuedButNotCrossedOffBeforeThePowerCutIsNotIssuedAgain() {
        tell(completed);
        var first = issued();
        settle();
        owe(completed);
        incomplete.resubmitIncompletePublications(publication -> completed.equals(publication.getEvent()));
        await().until(() -> outstanding().isEmpty());
        assertThat(held()).containsExactly(first);
    }

    @Test
    void whatWasOwedAtThePowerCutIsIssuedAfterwards() {
        owe(completed);
        incomplete.resubmitIncompletePublications(publication -> completed.equals(publication.getEvent()));
        assertThat(issued().enrolmentId()).isEqualTo(completed.enrolment());
    }

    @Test
    void aCompletionThatIsTakenBackIsNotCertified() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(completed);
            status.setRollbackOnly();
        });
        assertThat(outstanding()).isEmpty();
        assertThat(held()).isEmpty();
    }

    @Test
    void aCompletionThatCannotBeCertifiedNowIsNotForgotten() {
        completed = completion(course.revision() + 1000);
        tell(completed);
        settle();
        assertThat(outstanding()).containsExactly("FAILED");
        assertThat(held()).isEmpty();
        jdbc.sql("delete from EVENT_PUBLICATION where serialized_event like :of")
                .param("of", "%" + completed.enrolment() + "%")
                .update();
    }

    @Test
    void aCertificateKeepsTheNamesOfItsDay() {
        tell(completed);
        var before = issued();
        jdbc.sql("update places set name = 'New Town' where id = :id")
                .param("id", country.id().toString())
                .update();
        jdbc.sql("update people set name = 'Renamed' where id = :id")
                .param("id", person.id().toString())
                .update();
        assertThat(places.find(country.id())).map(Place::name).contains("New Town");
        assertThat(certificates.find(before.number())).hasValueSatisfying(certificate -> {
            assertThat(certificate.holder()).isEqualTo("Newcomer");
            assertThat(certificate.words(Language.EN).place()).isEqualTo("Old Town");
        });
    }

    @Test
    void theLastRightAnswerBringsTheCertificate() {
        Newcomer.signIn(person);
        var path = new Path(course, Works.none());
        for (var module : path.modules()) {
            for (var lesson : module.lessons())
                learning.finish(person.id(), new Position(course.id(), module.id(), lesson.id()));
            answerAll(CheckId.of(module.id()));
        }
        if (course.finalCheck().isPresent()) answerAll(CheckId.FINAL);
        assertThat(issued().hours()).isEqualByComparingTo(path.hours());
        assertThat(issued().course()).isEqualTo(course.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"أمينة عبد الله", "林晓雨", "Bọ́sẹ̀ Akínrìnlọ́lá", "Jose\u0301 Nun\u0303ez", "M\u0331ary", "𠀀明"})
    void aNameIsCertifiedAsItsHolderWritesIt(String name) {
        person = Newcomer.named(name, town, people, places);
        completed = completion(course.revision());
        tell(completed);
        assertThat(certificates.find(issued().number()))
                .map(Certificate::holder)
                .contains(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void aNameThatOurFontsCannotPrintIsCertifiedAndItsPrintingSaysWhichCharactersAreMissing() {
        person = Newcomer.named("नम", town, people, places);
        completed = completion(course.revision());
        tell(completed);
        var certificate = issued();
        var paper = new ByteArrayOutputStream();
        assertThatExceptionOfType(UnprintableTextException.class)
                .isThrownBy(() -> certificates.print(certificate, Language.EN, paper))
                .withMessage("Certificates cannot show these characters: न म. Please write this in another way.");
        assertThat(paper.size()).isZero();
    }

    @Test
    void aPrintedCertificateLeadsToItsOwnPage() throws IOException {
        tell(completed);
        var certificate = issued();
        assertThat(certificates.verifyAddress(certificate.number()))
                .hasPath("/verify/" + certificate.number().value());
        var paper = new ByteArrayOutputStream();
        certificates.print(certificate, Language.ZH, paper);
        assertThat(paper.toByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void twoCertificatesNeverShareANumber() {
        var one = Issued.to(person, country).in(house);
        var other = Issued.to(person, country).in(house);
        assertThat(one.number()).isNotEqualTo(other.number());
        assertThat(jdbc.sql("select count(*) from certificates where number = :number")
                        .param("number", one.number().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void someonesCertificatesStandTheNewestFirst() {
        var old = Issued.to(person, country).on("2024-02-29").in(house);
        var young = Issued.to(person, country).on("2026-01-01").in(house);
        var middle = Issued.to(person, country).on("2025-12-31").in(house);
        Newcomer.signIn(person);
        assertThat(certificates.of(person.id()))
                .extracting(Certificate::number)
                .containsExactly(young.number(), middle.number(), old.number());
    }

    @Test
    void anExportGoesByPlaceAndThenByName() {
        var below = places.found(country, town + "-b", "town", "Below", Map.of());
        var first = Issued.to(person, country).inTheNameOf("Adam").in(house);
        var third = Issued.to(person, below).inTheNameOf("Aaron").in(house);
        var second = Issued.to(person, country).inTheNameOf("Zoe").in(house);
        assertThat(numbers(country, "", "1970-01-01", "9999-12-31")).containsExactly(number(first, second, third));
    }

    @Test
    void anExportHoldsThePlaceAndAllBelowItAndNothingBesideOrAbove() {
        var below = places.found(country, town + "-b", "town", "Below", Map.of());
        var beside = places.found(country, town + "-b2", "town", "Beside", Map.of());
        var deep = places.found(below, town + "-c", "quarter", "Deep", Map.of());
        Issued.to(person, country).in(house);
        Issued.to(person, beside).in(house);
        var here = Issued.to(person, below).in(house);
        var there = Issued.to(person, deep).in(house);
        assertThat(numbers(below, "", "1970-01-01", "9999-12-31")).containsExactly(number(here, there));
    }

    @Test
    void anExportMayBeOfOneCourse() {
        var rivers = Issued.to(person, country).in(house);
        var bridges = Issued.to(person, country).of("bridges").in(house);
        assertThat(numbers(country, "bridges", "1970-01-01", "9999-12-31")).containsExactly(number(bridges));
        assertThat(numbers(country, "", "1970-01-01", "9999-12-31")).containsExactlyInAnyOrder(number(rivers, bridges));
        assertThat(numbers(country, "bridge", "1970-01-01", "9999-12-31")).isEmpty();
    }

    @Test
    void theFirstAndTheLastDayOfAnExportBelongToIt() {
        Issued.to(person, country).on("2026-02-28").in(house);
        var first = Issued.to(person, country).on("2026-03-01").in(house);
        var last = Issued.to(person, country).on("2026-03-31").in(house);
        Issued.to(person, country).on("2026-04-01").in(house);
        assertThat(numbers(country, "", "2026-03-01", "2026-03-31")).containsExactlyInAnyOrder(number(first, last));
    }

    private void answerAll(CheckId check) {
        var attempt = checks.begin(person.id(), course.id(), check);
        for (var drawn : attempt.questions())
            checks.answer(
                    person.id(),
                    course.id(),
                    check,
                    drawn.position(),
                    checks.question(attempt, drawn).best());
    }

    private CourseCompleted completion(int revision) {
        return new CourseCompleted(new EnrolmentId(UUID.randomUUID()), person.id(), course.id(), revision, HOURS, AT);
    }

    private void tell(CourseCompleted event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    /** Waits until nobody works on what was told, well or not. */
    private void settle() {
        await().until(() -> outstanding().stream().allMatch("FAILED"::equals));
    }

    private Certificate issued() {
        await().until(() -> !held().isEmpty());
        settle();
        assertThat(held()).hasSize(1);
        return held().getFirst();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private List<Certificate> held() {
        return rows.findByPersonIdOrderByCompletedOnDesc(person.id());
    }

    private List<String> outstanding() {
        return jdbc.sql("select status from EVENT_PUBLICATION where serialized_event like :of and event_type = :type")
                .param("of", "%" + completed.enrolment() + "%")
                .param("type", CourseCompleted.class.getName())
                .query(String.class)
                .list();
    }

    /** Leaves the note that a server leaves when it dies between the completion and the certificate. */
    private void owe(CourseCompleted event) {
        jdbc.sql("""
                        insert into EVENT_PUBLICATION
                               (id, event_type, listener_id, publication_date, serialized_event, status, completion_attempts)
                        values (:id, :type, :listener, :at, :event, 'PUBLISHED', 0)""")
                .param("id", UUID.randomUUID().toString())
                .param("type", CourseCompleted.class.getName())
                .param("listener", Certificates.class.getName() + ".on(" + CourseCompleted.class.getName() + ")")
                .param("at", Timestamp.from(AT))
                .param("event", serializer.serialize(event).toString())
                .update();
    }

    private List<String> numbers(Place below, String of, String from, String until) {
        return rows.numbers(below.path().below(), of, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static String[] number(Certificate... issued) {
        var numbers = new String[issued.length];
        for (var i = 0; i < issued.length; i++) numbers[i] = issued[i].number().value();
        return numbers;
    }
}
