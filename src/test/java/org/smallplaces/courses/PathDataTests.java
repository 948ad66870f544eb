package org.smallplaces.courses;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PathDataTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1,2 L3,4                        | m10 20 20 20",
                "M1 2l2 2h3v-3z                   | m10 20 20 20h30v-30z",
                "M1 2H4V5                         | m10 20h30v30",
                "M1,1L1,5 9,5                     | m10 10v40h80",
                "M0 0C1,1 2-1 3,0S5,1 6,0         | m0 0c10 10 20-10 30 0s20 10 30 0",
                "m1 1q1 1 2 0t2 0                 | m10 10q10 10 20 0t20 0",
                "M0 0a1.5 1.5 30 014.5-.5         | m0 0a15 15 30 0 1 45-5",
                "M0 0A2,2,0,1,0,4,0               | m0 0a20 20 0 1 0 40 0",
                "M1 1h1zM5 5h1                    | m10 10h10zm40 40h10",
                "M1e1-.5.5.5                      | m100-5-95 10"
            })
    void aPathIsWrittenInStepsOfTenths(String path, String expected) {
        assertThat(shortened(path)).isEqualTo(expected);
    }

    @Test
    void whatRoundingTakesAwayNeverAddsUp() {
        // Each step alone would round to nothing.
        var steps = Pattern.compile("-?\\d+").matcher(shortened("M0 0" + "h.04".repeat(100)));
        assertThat(steps.results()
                        .mapToInt(step -> Integer.parseInt(step.group()))
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void aPathThatFollowsAnotherBeginsWhereItsOwnDataSay() {
        var path = new PathData();
        path.add("M1 1h5");
        path.add("m1 3h5");
        assertThat(path).hasToString("m10 10h50m-50 20h50");
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThatThrownBy(() -> shortened("M0 0k5")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String shortened(String path) {
        var data = new PathData();
        data.add(path);
        return data.toString();
    }
}
