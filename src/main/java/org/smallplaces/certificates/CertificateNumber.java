package org.smallplaces.certificates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The number of a certificate: twelve random symbols (60 bits) of <a href="https://www.crockford.com/base32.html">Crockford's
 * base 32</a>, which has no I, L, O and U, and his check symbol. The check finds every single wrong symbol and every two
 * neighbours swapped.
 *
 * @param value the thirteen symbols, capital and without hyphens, as they are kept and stand in addresses
 */
public record CertificateNumber(String value) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String PREFIX = "SP";
    private static final int LENGTH = 13;
    private static final int RANDOM_BITS = 60;
    private static final int CHECK_MODULUS = 37;

    /** @throws IllegalArgumentException when this is not a canonical number with the right check symbol */
    public CertificateNumber {
        if (!(read(value) instanceof Typed.Read(var symbols)) || !symbols.equals(value))
            throw new IllegalArgumentException("Not a certificate number: " + value);
    }

    /** A new number. Whoever keeps it sees to it that it is the only one. */
    static CertificateNumber draw(RandomGenerator random) {
        while (true) {
            var bits = random.nextLong() >>> (Long.SIZE - RANDOM_BITS);
            var check = (int) (bits % CHECK_MODULUS);
            // Five of the 37 check symbols are *, ~, $, = and U: awkward in addresses and on the telephone. Drawing
            // again
            // in those cases costs a fifth of a bit and leaves letters and digits only.
            if (check < SYMBOLS.length()) return new CertificateNumber(symbols(bits) + SYMBOLS.charAt(check));
        }
    }

    /**
     * Reads what somebody typed: small letters, full-width letters, hyphens, spaces and the prefix are forgiven, and the
     * letters O, I and L are taken for the digits that they look like.
     */
    public static Typed read(String typed) {
        var symbols = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\u2212]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (symbols.length() == PREFIX.length() + LENGTH && symbols.startsWith(PREFIX))
            symbols = symbols.substring(PREFIX.length());
        if (symbols.length() != LENGTH) return new Typed.NotANumber();
        var remainder = 0;
        for (var i = 0; i < LENGTH - 1; i++) {
            var digit = SYMBOLS.indexOf(symbols.charAt(i));
            if (digit < 0) return new Typed.NotANumber();
            remainder = (remainder * SYMBOLS.length() + digit) % CHECK_MODULUS;
        }
        var check = SYMBOLS.indexOf(symbols.charAt(LENGTH - 1));
        if (check < 0) return new Typed.NotANumber();
        return check == remainder ? new Typed.Read(symbols) : new Typed.Mistyped();
    }

    /** The number in groups, for paper and for people: {@code SP-7K3M-9QXW-2RTV-H}. */
    public String grouped() {
        return String.join(
                "-", PREFIX, value.substring(0, 4), value.substring(4, 8), value.substring(8, 12), value.substring(12));
    }

    @Override
    public String toString() {
        return grouped();
    }

    private static String symbols(long bits) {
        var symbols = new StringBuilder();
        for (var shift = RANDOM_BITS - 5; shift >= 0; shift -= 5)
            symbols.append(SYMBOLS.charAt((int) (bits >>> shift) & 31));
        return symbols.toString();
    }

    /** What became of something typed where a certificate number is asked for. */
    public sealed interface Typed {

        /**
         * A well-formed number; whether such a certificate exists is another question.
         *
         * @param symbols the canonical symbols
         */
        record Read(String symbols) implements Typed {

            public CertificateNumber number() {
                return new CertificateNumber(symbols);
            }
        }

        /** It looks like a number, but the check symbol does not fit: a slip of the finger. */
        record Mistyped() implements Typed {}

        /** It is something else altogether. */
        record NotANumber() implements Typed {}
    }
}
