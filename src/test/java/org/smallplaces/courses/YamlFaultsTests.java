package org.smallplaces.courses;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.COURSE;
import static org.smallplaces.courses.SampleCourse.MODULE;

class YamlFaultsTests {

    private final SampleCourse right = SampleCourse.right();

    @Test
    void whatIsNotYamlIsAFaultOfItsLine() {
        assertFault(
                right.changing(COURSE, "passMark: 80", "passMark: 80: 90"),
                COURSE + ":3: This is not YAML: mapping values are not allowed here."
                        + " Check quotes, colons and indents here.");
    }

    @Test
    void anEmptyFileIsAFault() {
        assertFault(
                right.with(COURSE, "# nothing yet\n"),
                COURSE + ":1: The file is empty: write what its schema asks for.");
    }

    @Test
    void aKeyStandsOnce() {
        assertFault(
                right.changing(COURSE, "hours: 0.5", "hours: 0.5\npassMark: 70"),
                COURSE + ":5: `passMark` is here twice: take one of them out.");
    }

    @Test
    void thereAreNoAliases() {
        assertThat(right.changing(COURSE, "[en, zh]", "&all [en, zh]\nothers: *all")
                        .faults())
                .containsExactly(
                        COURSE + ":2: Course files use no & anchors and no * aliases: write the text out, or quote it.",
                        COURSE
                                + ":3: Course files use no & anchors and no * aliases: write the text out, or quote it.");
    }

    @Test
    void aNestThatIsTooDeepIsAFaultAndNoCrash() {
        assertFault(
                right.with(COURSE, "id: " + "[".repeat(100_000)),
                COURSE + ":1: This is nested too deep: check the indents.");
    }

    @Test
    void aMissingKeyIsNamedWithWhatBelongsThere() {
        assertFault(
                right.changing(COURSE, "validYears: 3\n", ""),
                COURSE + ":1: `validYears` is missing. How many years a certificate holds, from 1 to 99.");
    }

    @Test
    void anUnknownKeyIsAFaultOfItsLine() {
        assertFault(
                right.changing(MODULE, "    minutes: 4", "    minutes: 4\n    minuts: 4"),
                MODULE + ":10: `minuts` is not known here: correct its spelling or take it out."
                        + " Known are id, minutes, sources, cites.");
    }

    @Test
    void aValueOfTheWrongKindIsAFault() {
        assertFault(
                right.changing(COURSE, "passMark: 80", "passMark: most"),
                COURSE + ":3: `passMark` (most) is of the wrong kind."
                        + " The share of points that passes a module's check, in percent, from 1 to 100.");
    }

    @Test
    void aValueOutOfRangeIsAFault() {
        assertFault(
                right.changing(COURSE, "passMark: 80", "passMark: 180"),
                COURSE + ":3: `passMark` (180) must be at most 100.");
    }

    @Test
    void aWordOutsideItsListIsAFault() {
        assertFault(
                right.changing(MODULE, "roles: [ALL]", "roles: [EVERYBODY]"),
                MODULE + ":5: `roles` (EVERYBODY) must be one of ALL, FD, SS, PL, CO, HR, PB, CM, FI, DS.");
    }

    private static void assertFault(SampleCourse course, String fault) {
        assertThat(course.faults()).containsExactly(fault);
    }
}
