package org.smallplaces.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlacePathTests {

    private static final PlacePath COUNTRY = PlacePath.top("orvena");
    private static final PlacePath REGION = COUNTRY.child("north");

    @Test
    void aPathHoldsTheCodesFromTheTop() {
        assertThat(REGION.child("sel-marin").value()).isEqualTo("/orvena/north/sel-marin/");
    }

    @Test
    void aPlaceCoversItselfAndAllBelowIt() {
        assertThat(COUNTRY.covers(COUNTRY)).isTrue();
        assertThat(COUNTRY.covers(REGION.child("sel-marin"))).isTrue();
    }

    @Test
    void aPlaceCoversNeitherWhatIsAboveNorWhatIsBeside() {
        assertThat(REGION.covers(COUNTRY)).isFalse();
        assertThat(REGION.covers(COUNTRY.child("south"))).isFalse();
    }

    @Test
    void aPlaceDoesNotCoverANeighbourWhoseCodeBeginsLikeItsOwn() {
        assertThat(REGION.covers(COUNTRY.child("north-east"))).isFalse();
    }

    @Test
    void thePatternForBelowBeginsWithThePathAndEndsWithTheOnlyWildCard() {
        assertThat(REGION.below()).isEqualTo("/orvena/north/%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "orvena/",
                "/orvena",
                "/Orvena/",
                "/or vena/",
                "/or_vena/",
                "/or%/",
                "/奥尔韦纳/",
                "/a//b/"
            })
    void whatIsNoPathIsRefused(String text) {
        assertThatThrownBy(() -> new PlacePath(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPathHasFourHundredCharactersAtMost() {
        assertThat(new PlacePath("/" + "a".repeat(398) + "/").value()).hasSize(400);
        assertThatThrownBy(() -> new PlacePath("/" + "a".repeat(399) + "/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north/sel-marin", "/", "north/"})
    void aCodeNamesOnePlaceAndNoPath(String code) {
        assertThatThrownBy(() -> PlacePath.top(code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> COUNTRY.child(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
