package org.smallplaces.learning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.smallplaces.courses.Work;

import static org.assertj.core.api.Assertions.assertThat;

/** The kinds of work that a learner does, and how they are kept. */
class WorksTests {

    private static final int COLUMN = 40;

    /** None, each, all, and every mixture between. */
    static Stream<Works> everyMixture() {
        var kinds = Work.values();
        return IntStream.range(0, 1 << kinds.length)
                .mapToObj(bits -> new Works(Arrays.stream(kinds)
                        .filter(kind -> (bits >> kind.ordinal() & 1) == 1)
                        .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @MethodSource("everyMixture")
    void whatIsKeptComesBackAndFitsItsColumn(Works works) {
        assertThat(Works.read(works.codes())).isEqualTo(works);
        assertThat(works.codes()).hasSizeLessThanOrEqualTo(COLUMN);
    }

    @Test
    void allNineAreKeptInOneOrderWhateverTheOrderTheyCameIn() {
        var all = "FD SS PL CO HR PB CM FI DS";
        assertThat(new Works(EnumSet.allOf(Work.class)).codes()).isEqualTo(all);
        assertThat(Works.read("DS FI CM PB HR CO PL SS FD").codes()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "XX, ''",
        "FD XX PL, FD PL",
        "ALL, ''",
        "fd, ''",
        "FD FD, FD",
        "' FD  PL ', FD PL",
        "'FD,PL', ''"
    })
    void codesThatAreNotKnownAreLeftOut(String read, String kept) {
        assertThat(Works.read(read).codes()).isEqualTo(kept);
    }

    @Test
    void noWorkIsKeptAsNothing() {
        assertThat(Works.none().codes()).isEmpty();
        assertThat(Works.read("")).isEqualTo(Works.none()).isEqualTo(Works.of(Set.of()));
    }

    @Test
    void everyKindHasACodeOfItsOwn() {
        assertThat(Arrays.stream(Work.values()).map(Work::code)).doesNotHaveDuplicates();
        for (var work : Work.values()) assertThat(Work.of(work.code())).contains(work);
    }
}
