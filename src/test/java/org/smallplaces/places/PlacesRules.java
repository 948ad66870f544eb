package org.smallplaces.places;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tree of places, on each database. */
@SpringBootTest
abstract class PlacesRules {

    @Autowired
    private Places places;

    private String top;
    private Place country;
    private Place region;

    @BeforeEach
    void aCountryNobodyHasHeardOf() {
        top = "t" + UUID.randomUUID().toString().substring(0, 8);
        country = places.found(null, top, "country", "Testland", Map.of(Language.ZH, "试验国"));
        region = places.found(country, top + "-north", "region", "North", Map.of());
    }

    @Test
    void aPlaceIsFoundByItsCodeAndByItsId() {
        assertThat(places.withCode(top)).map(Place::id).contains(country.id());
        assertThat(places.find(country.id())).map(Place::code).contains(top);
    }

    @Test
    void aPlaceNobodyFoundedIsNotFound() {
        assertThat(places.withCode(top + "-nowhere")).isEmpty();
        assertThat(places.find(PlaceId.fresh())).isEmpty();
    }

    @Test
    void aPlaceIsCalledByItsNameInEachLanguage() {
        var found = places.find(country.id()).orElseThrow();
        assertThat(found.name(Language.ZH)).isEqualTo("试验国");
        assertThat(found.name(Language.EN)).isEqualTo("Testland");
    }

    @Test
    void withinAPlaceIsThePlaceAndAllBelowItParentsFirst() {
        var town = places.found(region, top + "-town", "town", "Town", Map.of());
        assertThat(places.within(country.path()))
                .extracting(Place::id)
                .containsExactly(country.id(), region.id(), town.id());
    }

    @Test
    void withinAPlaceIsNoNeighbourWhoseCodeBeginsLikeItsOwn() {
        places.found(country, top + "-north-east", "region", "North East", Map.of());
        assertThat(places.within(region.path())).extracting(Place::id).containsExactly(region.id());
    }

    @Test
    void twoPlacesNeverShareACode() {
        assertThatThrownBy(() -> places.found(null, top, "country", "Another", Map.of()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(places.withCode(top)).map(Place::name).contains("Testland");
    }

    @Test
    void aPlaceNeedsAName() {
        assertThatThrownBy(() -> places.found(country, top + "-x", "town", " ", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(places.withCode(top + "-x")).isEmpty();
    }

    @Test
    void nobodySlipsAPlaceBelowAnotherByWritingAPathAsItsCode() {
        assertThatThrownBy(() -> places.found(null, top + "/stowaway", "town", "Stowaway", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(places.within(country.path())).hasSize(2);
    }
}
