package org.smallplaces.certificates;

import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;

import org.smallplaces.shell.Language;

/**
 * Everything that a printed certificate says. Texts are trimmed and brought to Unicode's composed form (NFC).
 *
 * @param holder the name of the person, as they write it
 * @param place the name of their local government
 * @param course the title of the course in the language of the sheet
 * @param revision the version of the course's content, from 1
 * @param hours the length of the course, in hours of learning
 * @param validUntil the last day on which the certificate is valid
 * @param verifyAddress where anybody can check the certificate: an absolute http or https address
 */
public record CertificateSheet(
        CertificateNumber number,
        String holder,
        String place,
        String course,
        int revision,
        BigDecimal hours,
        LocalDate completedOn,
        LocalDate validUntil,
        Language language,
        URI verifyAddress) {

    /** What still fits on one page in the smallest type, in UTF-16 units. */
    static final int LONGEST_TEXT = 160;

    private static final int LONGEST_ADDRESS = 120;

    /** @throws IllegalArgumentException when the sheet would say something empty, impossible or too long to print */
    public CertificateSheet {
        holder = text(holder, "name");
        place = text(place, "place");
        course = text(course, "course");
        if (revision < 1) throw new IllegalArgumentException("Not a revision: " + revision);
        if (hours.signum() <= 0) throw new IllegalArgumentException("Not a length in hours: " + hours);
        if (validUntil.isBefore(completedOn))
            throw new IllegalArgumentException("Valid until " + validUntil + ", before " + completedOn);
        if (!isPrintableAddress(verifyAddress))
            throw new IllegalArgumentException("Not an address to print: " + verifyAddress);
    }

    private static String text(String given, String what) {
        var text = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) throw new IllegalArgumentException("No " + what);
        if (text.length() > LONGEST_TEXT)
            throw new IllegalArgumentException("The " + what + " is longer than " + LONGEST_TEXT + ": " + text);
        return text;
    }

    private static boolean isPrintableAddress(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return (scheme.equals("https") || scheme.equals("http"))
                && address.getHost() != null
                && address.toASCIIString().length() <= LONGEST_ADDRESS;
    }
}
