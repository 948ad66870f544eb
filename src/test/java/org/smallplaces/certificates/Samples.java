package org.smallplaces.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Random;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Certificates that tests print. */
final class Samples {

    static final CertificateNumber NUMBER = CertificateNumber.draw(new Random(1948));
    static final URI ADDRESS = URI.create("https://learn.example.org/verify/" + NUMBER.value());
    static final CertificatePrinter PRINTER = printer();

    private Samples() {}

    static CertificateSheet english(String holder) {
        return sheet(holder, "Riverbend", "Human rights in local government", Language.EN);
    }

    static CertificateSheet chinese(String holder) {
        return sheet(holder, "河湾镇", "地方政府中的人权", Language.ZH);
    }

    static CertificateSheet sheet(String holder, String place, String course, Language language) {
        return sheet(holder, place, course, language, ADDRESS);
    }

    static CertificateSheet at(URI address) {
        return sheet("Amina Sol", "Riverbend", "Human rights in local government", Language.EN, address);
    }

    private static CertificateSheet sheet(String holder, String place, String course, Language language, URI address) {
        return new CertificateSheet(
                NUMBER,
                holder,
                place,
                course,
                3,
                new BigDecimal("0.5"),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 22),
                language,
                address);
    }

    static byte[] print(CertificateSheet sheet) {
        try {
            var bytes = new ByteArrayOutputStream();
            PRINTER.print(sheet, bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static CertificatePrinter printer() {
        try {
            return new CertificatePrinter(new Words(), new CertificateFonts());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
