package org.smallplaces.reports.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

import org.smallplaces.certificates.ExportFilter;
import org.smallplaces.courses.CourseId;
import org.smallplaces.places.Place;
import org.smallplaces.reports.CompletionFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class CompletionListAddressTests {

    private final Place place = mock();

    @Test
    void anAddressMeansWhatItWasMadeOf() {
        var day = LocalDate.of(2026, 2, 28);
        for (var completions : List.of(
                ExportFilter.ALL,
                new ExportFilter(Optional.of(new CourseId("rivers")), Optional.empty(), Optional.empty()),
                new ExportFilter(Optional.empty(), Optional.of(day), Optional.empty()),
                new ExportFilter(Optional.of(new CourseId("rivers")), Optional.of(day), Optional.of(day.plusDays(3)))))
            for (var onlyCompleted : new boolean[] {true, false}) {
                var address = new CompletionListAddress(place, new CompletionFilter(completions, onlyCompleted));
                assertThat(read(address.toString())).contains(address);
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"course=", "course=No%20Course", "from=today", "until=2026-02-30", "from=", "shown=all", "shown="
            })
    void anAddressThatMeansNothingIsNone(String query) {
        assertThat(read("/places/x/completions.csv?" + query)).isEmpty();
    }

    @Test
    void whatIsNoFilterChangesNothing() {
        assertThat(read("/places/x/completions.csv?lang=zh"))
                .contains(new CompletionListAddress(place, CompletionFilter.ALL));
    }

    private Optional<CompletionListAddress> read(String address) {
        return CompletionListAddress.read(
                place, UriComponentsBuilder.fromUriString(address).build().getQueryParams());
    }
}
