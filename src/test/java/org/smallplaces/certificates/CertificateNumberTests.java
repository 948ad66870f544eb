package org.smallplaces.certificates;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.certificates.CertificateNumber.Typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertificateNumberTests {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static Stream<CertificateNumber> numbers() {
        var random = new Random(51_12);
        return IntStream.range(0, 200).mapToObj(_ -> CertificateNumber.draw(random));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsReadBackHoweverItIsWritten(CertificateNumber number) {
        assertThat(CertificateNumber.read(number.value())).isEqualTo(new Typed.Read(number.value()));
        assertThat(CertificateNumber.read(number.grouped())).isEqualTo(new Typed.Read(number.value()));
        var careless = " "
                + number.grouped()
                        .toLowerCase()
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(CertificateNumber.read(careless)).isEqualTo(new Typed.Read(number.value()));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everySingleWrongSymbolIsNoticed(CertificateNumber number) {
        for (var place = 0; place < number.value().length(); place++)
            for (var symbol : SYMBOLS.toCharArray()) {
                var wrong = new StringBuilder(number.value());
                wrong.setCharAt(place, symbol);
                if (!wrong.toString().equals(number.value()))
                    assertThat(CertificateNumber.read(wrong.toString())).isEqualTo(new Typed.Mistyped());
            }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyTwoNeighboursSwappedAreNoticed(CertificateNumber number) {
        for (var place = 1; place < number.value().length(); place++) {
            var swapped = new StringBuilder(number.value());
            swapped.setCharAt(place, number.value().charAt(place - 1));
            swapped.setCharAt(place - 1, number.value().charAt(place));
            if (!swapped.toString().equals(number.value()))
                assertThat(CertificateNumber.read(swapped.toString())).isEqualTo(new Typed.Mistyped());
        }
    }

    @Test
    void numbersAreUnlikelyToMeet() {
        var random = new Random(1948);
        var seen = new HashSet<CertificateNumber>();
        for (var i = 0; i < 10_000; i++)
            assertThat(seen.add(CertificateNumber.draw(random))).isTrue();
    }

    @Test
    void numbersHaveNoSymbolThatIsAwkwardInAnAddress() {
        assertThat(numbers()).allSatisfy(number -> assertThat(number.value()).matches("[" + SYMBOLS + "]{13}"));
    }

    @Test
    void lettersTypedInFullWidthCount() {
        var number = Samples.NUMBER;
        var wide = number.grouped()
                .codePoints()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertThat(CertificateNumber.read(wide.toString())).isEqualTo(new Typed.Read(number.value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SP", "hello", "7K3M-9QXW-2RTV", "SP-7K3M-9QXW-2RTV-HH", "7K3M9QXW2RTV*", "李明李明李明李明李明李明李"})
    void somethingElseIsNotTakenForAMistypedNumber(String typed) {
        assertThat(CertificateNumber.read(typed)).isEqualTo(new Typed.NotANumber());
    }

    @Test
    void onlyTheCanonicalFormIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(Samples.NUMBER.grouped()));
    }

    @Test
    void groupsAreFourFourFourAndTheCheckSymbol() {
        assertThat(Samples.NUMBER.grouped()).matches("SP(-[0-9A-Z]{4}){3}-[0-9A-Z]");
    }
}
