package org.smallplaces.certificates.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.certificates.Certificate;
import org.smallplaces.certificates.Issued;
import org.smallplaces.people.DemoCountry;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Fetching one's own certificate. */
@Served
class CertificateDownloadTests {

    private static final String ILSE = "ilse.brandt@orvena.example";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    private Visitor ilse;
    private Person person;
    private Place place;

    @BeforeEach
    void ilseSignsIn() {
        ilse = Visitor.at(port);
        ilse.signIn(ILSE, DemoCountry.PASSWORD);
        person = people.withEmail(new EmailAddress(ILSE)).orElseThrow();
        place = places.find(person.placeId()).orElseThrow();
    }

    @Test
    void theHolderGetsAPdfNamedByItsNumber() {
        var certificate = Issued.to(person, place).in(house);
        var answer = ilse.open(address(certificate, "zh"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains(certificate.number().grouped() + ".zh.pdf"));
    }

    @Test
    void aNameThatNoFontHasIsRefusedWithASentenceThatNamesTheSigns() {
        var certificate = Issued.to(person, place).inTheNameOf("Ilse 김").in(house);
        var answer = ilse.open(address(certificate, "en"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This certificate cannot be printed").contains("김");
    }

    @Test
    void aLanguageThatIsNotOfferedHasNoCertificate() {
        var certificate = Issued.to(person, place).in(house);
        assertThat(ilse.open(address(certificate, "xx")).statusCode()).isEqualTo(404);
    }

    private static String address(Certificate certificate, String language) {
        return "/certificates/" + certificate.number().value() + "/" + language + ".pdf";
    }
}
