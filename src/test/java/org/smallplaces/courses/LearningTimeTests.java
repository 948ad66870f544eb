package org.smallplaces.courses;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LearningTimeTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.5", "30, 0.5", "31, 1", "60, 1", "185, 3.5", "210, 3.5", "211, 4", "345, 6"})
    void minutesAreRoundedUpToTheNextHalfHour(int minutes, BigDecimal hours) {
        assertThat(LearningTime.hours(minutes)).isEqualByComparingTo(hours);
    }
}
