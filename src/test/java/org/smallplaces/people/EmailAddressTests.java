package org.smallplaces.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmailAddressTests {

    @Test
    void caseAndSpacesAroundItMakeNoOtherAddress() {
        assertThat(new EmailAddress(" Amina.Sol@Sel-Marin.EXAMPLE "))
                .isEqualTo(new EmailAddress("amina.sol@sel-marin.example"));
    }

    @Test
    void lowerCaseDoesNotDependOnTheLanguageOfTheServer() {
        var before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
        try {
            assertThat(new EmailAddress("IRIS@TOWN.EXAMPLE").value()).isEqualTo("iris@town.example");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.c", "amina+training@town.example", "用户@例子.公司", "o'brien@town.example"})
    void anAddressMayBeUnusual(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "amina@",
                "@town.example",
                "amina@town",
                "a b@town.example",
                "a@b@town.example",
                "a@b.c\nd"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressHas254CharactersAtMost() {
        var domain = "@town.example";
        assertThat(new EmailAddress("a".repeat(254 - domain.length()) + domain).value())
                .hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("a".repeat(255 - domain.length()) + domain))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
