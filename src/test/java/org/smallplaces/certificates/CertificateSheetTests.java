package org.smallplaces.certificates;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertificateSheetTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void textsAreTrimmedAndComposed() {
        assertThat(Samples.english("  Jose\u0301 ").holder()).isEqualTo("José");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void nobodyIsNotAHolder(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.english(name));
    }

    @Test
    void whatIsTooLongToPrintIsRefused() {
        var tooLong = "a".repeat(CertificateSheet.LONGEST_TEXT + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.english(tooLong));
    }

    @Test
    void aCertificateIsNotValidOnlyBeforeItIsEarned() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(1, "0.5", TODAY.minusDays(1)));
    }

    @Test
    void revisionsCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(0, "0.5", TODAY));
    }

    @Test
    void aCourseTakesTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(1, "0", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verify/1", "javascript:alert(1)", "mailto:a@example.org", "ftp://example.org/"})
    void onlyAWebAddressCanBeScanned(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.at(URI.create(address)));
    }

    private static CertificateSheet sheet(int revision, String hours, LocalDate validUntil) {
        return new CertificateSheet(
                Samples.NUMBER,
                "Amina Sol",
                "Riverbend",
                "Course",
                revision,
                new BigDecimal(hours),
                TODAY,
                validUntil,
                Language.EN,
                Samples.ADDRESS);
    }
}
