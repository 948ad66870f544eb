package org.smallplaces.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.places.Place;
import org.smallplaces.places.PlaceId;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Accounts and their roles, on each database. */
@SpringBootTest
abstract class PeopleRules {

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aPersonComesBackAsTheyWereWelcomed() {
        var address = new EmailAddress(UUID.randomUUID() + "@newcomers.example");
        var welcomed = people.welcome(
                id("lindel"),
                new PersonName("林晓雨"),
                address,
                Language.ZH,
                "{noop}x",
                Set.of(Role.TRAINER, Role.ADMINISTRATOR));
        var found = people.withEmail(address).orElseThrow();
        assertThat(found.id()).isEqualTo(welcomed.id());
        assertThat(found.name().value()).isEqualTo("林晓雨");
        assertThat(found.language()).isEqualTo(Language.ZH);
        assertThat(found.placeId()).isEqualTo(id("lindel"));
        assertThat(found.grants())
                .containsExactlyInAnyOrder(
                        new Person.RoleGrant(Role.TRAINER, id("lindel")),
                        new Person.RoleGrant(Role.ADMINISTRATOR, id("lindel")));
        assertThat(people.find(welcomed.id())).contains(found);
    }

    @Test
    void oneAddressIsOneAccount() {
        var first = Newcomer.to("osk", people, places);
        assertThatThrownBy(() -> people.welcome(
                        id("osk"), new PersonName("Another"), first.email(), Language.EN, "{noop}x", Set.of()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAddressWithAnAccentIsAnotherAddress() {
        assertThat(people.withEmail(new EmailAddress("amina.sol@sel-marin.example")))
                .isPresent();
        assertThat(people.withEmail(new EmailAddress("ámina.sol@sel-marin.example")))
                .isEmpty();
    }

    @Test
    void anAdministratorSeesTheirOwnPlace() {
        var administrator = Newcomer.to("orvena-north", people, places, Role.ADMINISTRATOR);
        assertThat(people.scope(administrator.id(), Role.ADMINISTRATOR, id("orvena-north")))
                .hasValueSatisfying(scope -> {
                    assertThat(scope.place().code()).isEqualTo("orvena-north");
                    assertThat(scope.holder()).isEqualTo(administrator.id());
                });
    }

    @Test
    void anAdministratorSeesEveryPlaceBelowTheirs() {
        var administrator = Newcomer.to("orvena", people, places, Role.ADMINISTRATOR);
        for (var place : places.within(places.withCode("orvena").orElseThrow().path()))
            assertThat(people.scope(administrator.id(), Role.ADMINISTRATOR, place.id()))
                    .as(place.code())
                    .map(PlaceScope::path)
                    .contains(place.path());
    }

    @Test
    void anAdministratorSeesNeitherWhatIsAboveNorWhatIsBesideTheirPlace() {
        var administrator =
                Newcomer.to("orvena-north", people, places, Role.ADMINISTRATOR).id();
        assertThat(people.scope(administrator, Role.ADMINISTRATOR, id("orvena")))
                .isEmpty();
        assertThat(people.scope(administrator, Role.ADMINISTRATOR, id("orvena-valley")))
                .isEmpty();
        assertThat(people.scope(administrator, Role.ADMINISTRATOR, id("lindel")))
                .isEmpty();
    }

    @Test
    void whoHasNoRoleSeesNotEvenTheirOwnPlace() {
        var learner = Newcomer.to("osk", people, places).id();
        for (var role : Role.values())
            assertThat(people.scope(learner, role, id("osk"))).as(role.name()).isEmpty();
    }

    @Test
    void oneRoleIsNotAnother() {
        var trainer = Newcomer.to("osk", people, places, Role.TRAINER).id();
        assertThat(people.scope(trainer, Role.TRAINER, id("osk"))).isPresent();
        assertThat(people.scope(trainer, Role.ADMINISTRATOR, id("osk"))).isEmpty();
        assertThat(people.scope(trainer, Role.REVIEWER, id("osk"))).isEmpty();
    }

    @Test
    void aPlaceThatDoesNotExistIsSeenByNobody() {
        var administrator =
                Newcomer.to("orvena", people, places, Role.ADMINISTRATOR).id();
        assertThat(people.scope(administrator, Role.ADMINISTRATOR, new PlaceId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void somebodyUnknownSeesNothing() {
        assertThat(people.scope(PersonId.fresh(), Role.ADMINISTRATOR, id("orvena")))
                .isEmpty();
        assertThat(people.placesHeld(PersonId.fresh(), Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void thePlacesHeldAreThoseOfTheRole() {
        var both = Newcomer.to("osk", people, places, Role.TRAINER, Role.ADMINISTRATOR);
        assertThat(people.placesHeld(both.id(), Role.ADMINISTRATOR))
                .extracting(Place::code)
                .containsExactly("osk");
        assertThat(people.placesHeld(both.id(), Role.REVIEWER)).isEmpty();
    }

    @Test
    void theDemoCountryHasTwelvePlacesAndSixtyPeople() {
        assertThat(places.within(places.withCode("orvena").orElseThrow().path()))
                .hasSize(12)
                .extracting(place -> place.name(Language.ZH))
                .contains("奥尔韦纳", "塞尔马兰");
        assertThat(foundersOfTheDemo()).isEqualTo(60);
    }

    @Test
    void aSecondStartFoundsNothing() {
        var before = counts();
        new DemoCountry(places, people, passwords, transaction);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void everyAccountThatTheSignInPageShowsCanSignIn() {
        var shown = new DemoCountry(places, people, passwords, transaction).accounts();
        assertThat(shown).hasSize(6).allSatisfy(account -> {
            var person = people.withEmail(account.email()).orElseThrow();
            assertThat(person.name()).isEqualTo(account.name());
            assertThat(passwords.matches(DemoCountry.PASSWORD, person.passwordHash()))
                    .isTrue();
            assertThat(person.grants())
                    .extracting(Person.RoleGrant::role)
                    .containsExactlyInAnyOrderElementsOf(account.roles());
        });
    }

    private long foundersOfTheDemo() {
        return jdbc.sql("select count(*) from people where email not like '%@newcomers.example'")
                .query(Long.class)
                .single();
    }

    private Map<String, Object> counts() {
        return jdbc.sql("""
                        select (select count(*) from places) as places, (select count(*) from people) as people,
                               (select count(*) from role_grants) as grants
                        """).query().singleRow();
    }

    private PlaceId id(String code) {
        return places.withCode(code).orElseThrow().id();
    }
}
