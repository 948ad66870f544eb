package org.smallplaces.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;

/** Fills an empty house with the invented country of {@code seeds/demo}, where {@code smallplaces.demo} says so. */
@Component
@ConditionalOnProperty("smallplaces.demo")
public class DemoCountry {

    /** Every demo account has it, and the sign-in page says so. */
    public static final String PASSWORD = "small-places";

    private static final Logger log = LoggerFactory.getLogger(DemoCountry.class);
    private static final int SHOWN = 6;

    private final Places places;
    private final People people;
    private final PasswordEncoder passwords;
    private final boolean isNew;

    DemoCountry(Places places, People people, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.places = places;
        this.people = people;
        this.passwords = passwords;
        this.isNew = isFoundedIn(transaction);
    }

    /** Whether this server has founded the country, at this very start. */
    public boolean isNew() {
        return isNew;
    }

    // Of two servers that start together one founds it: the other waits at the first place, and then finds it taken.
    private boolean isFoundedIn(TransactionTemplate transaction) {
        try {
            return transaction.execute(_ -> {
                if (!places.isEmpty() || !people.isEmpty()) return false;
                found();
                return true;
            });
        } catch (DuplicateKeyException | DbActionExecutionException anotherServer) {
            if (people.isEmpty()) throw anotherServer;
            return false;
        }
    }

    /** The accounts that the sign-in page shows. */
    public List<Account> accounts() {
        return rows("people.csv").stream().limit(SHOWN).map(Account::of).toList();
    }

    private void found() {
        rows("places.csv").forEach(this::foundPlace);
        // One hash for all: a demo shall not wait for sixty.
        var hash = passwords.encode(PASSWORD);
        if (hash == null) throw new IllegalStateException("No hash for the demo password");
        var residents = rows("people.csv");
        residents.forEach(row -> welcome(row, hash));
        log.info("The demo country is founded: {} people.", residents.size());
    }

    private void foundPlace(NamedCsvRecord row) {
        var parent = places.withCode(row.getField("parent")).orElse(null);
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values())
            row.findField("name_" + language.tag()).ifPresent(name -> names.put(language, name));
        places.found(parent, row.getField("code"), row.getField("kind"), row.getField("name"), names);
    }

    private void welcome(NamedCsvRecord row, String hash) {
        var account = Account.of(row);
        var place = places.withCode(row.getField("place")).map(Place::id).orElseThrow();
        var roles = account.roles().stream().collect(Collectors.toUnmodifiableSet());
        people.welcome(place, account.name(), account.email(), account.language(), hash, roles);
    }

    private static List<NamedCsvRecord> rows(String file) {
        var seed = new ClassPathResource("seeds/demo/" + file);
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(seed.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A demo account, as the sign-in page lists it. */
    public record Account(PersonName name, EmailAddress email, Language language, List<Role> roles, String place) {

        static Account of(NamedCsvRecord row) {
            var roles = Arrays.stream(row.getField("roles").split(" "))
                    .filter(role -> !role.isBlank())
                    .map(Role::valueOf)
                    .toList();
            return new Account(
                    new PersonName(row.getField("name")),
                    new EmailAddress(row.getField("email")),
                    Language.of(row.getField("language")).orElse(Language.EN),
                    roles,
                    row.getField("place"));
        }
    }
}
