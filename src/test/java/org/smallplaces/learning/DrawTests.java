package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.smallplaces.courses.Check;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.courses.Situation;

import static org.assertj.core.api.Assertions.assertThat;

/** Which questions a try draws, whatever chance brings: for banks of every small size and many seeds. */
class DrawTests {

    private static final int SEEDS = 20;

    @Test
    void aTryHasExactlyAsManyQuestionsAsTheCheckAsksAllOfThemDifferentAndFromItsBank() {
        everyCheck().forEach(check -> {
            for (var seed = 0; seed < SEEDS; seed++)
                assertThat(draw(check, Map.of(), seed))
                        .hasSize(check.questions())
                        .doesNotHaveDuplicates()
                        .isSubsetOf(check.bank().stream().map(Question::id).toList());
        });
    }

    @Test
    void situationsHaveTheShareOfATryThatTheyHaveOfTheBank() {
        everyCheck().forEach(check -> {
            var share = (double) check.questions()
                    * ids(check, true).size()
                    / check.bank().size();
            for (var seed = 0; seed < SEEDS; seed++)
                assertThat((double) draw(check, Map.of(), seed).stream()
                                .filter(ids(check, true)::contains)
                                .count())
                        .as("of %s", check)
                        .isBetween(share - 0.5, share + 0.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 5, 3", "10, 5, 6, 4", "0, 5, 5, 0", "5, 0, 5, 5", "1, 17, 5, 0", "12, 8, 10, 6"})
    void theShareOfSituationsIsRoundedToTheNearest(int situations, int others, int asked, int drawn) {
        var check = check(situations, others, asked);
        assertThat(draw(check, Map.of(), 1))
                .filteredOn(ids(check, true)::contains)
                .hasSize(drawn);
    }

    @Test
    void noQuestionComesAgainBeforeAllOfItsKindHaveCome() {
        everyCheck().forEach(check -> {
            for (var seed = 0; seed < SEEDS; seed++) {
                var met = new HashMap<QuestionId, Integer>();
                for (var tries = 0; tries < 6; tries++) {
                    draw(check, met, seed * 100L + tries).forEach(id -> met.merge(id, 1, Integer::sum));
                    assertEvenlyMet(met, ids(check, true));
                    assertEvenlyMet(met, ids(check, false));
                }
            }
        });
    }

    @Test
    void aSecondTryOfABigBankBringsOnlyNewQuestions() {
        var check = check(9, 9, 5);
        for (var seed = 0; seed < SEEDS; seed++) {
            var first = draw(check, Map.of(), seed);
            var met = new HashMap<QuestionId, Integer>();
            first.forEach(id -> met.put(id, 1));
            assertThat(draw(check, met, seed + 1000)).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void chanceChoosesAmongQuestionsThatWereMetEquallyOftenAndTheirOrder() {
        var check = check(9, 9, 5);
        var seen = new HashSet<QuestionId>();
        var firsts = new HashSet<Boolean>();
        for (var seed = 0; seed < 200; seed++) {
            var drawn = draw(check, Map.of(), seed);
            seen.addAll(drawn);
            firsts.add(ids(check, true).contains(drawn.getFirst()));
        }
        assertThat(seen).hasSize(18);
        assertThat(firsts).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theSameChanceDrawsTheSame() {
        var check = check(9, 9, 5);
        assertThat(draw(check, Map.of(), 42)).isEqualTo(draw(check, Map.of(), 42));
    }

    private static void assertEvenlyMet(Map<QuestionId, Integer> met, List<QuestionId> kind) {
        var times = kind.stream().mapToInt(id -> met.getOrDefault(id, 0)).summaryStatistics();
        if (!kind.isEmpty())
            assertThat(times.getMax() - times.getMin()).as("%s", met).isLessThanOrEqualTo(1);
    }

    private static List<QuestionId> draw(Check check, Map<QuestionId, Integer> met, long seed) {
        var module = SmallCourse.module(1, List.of("ALL"), check.bank(), check.questions());
        var timesMet = new HashMap<BankQuestion, Integer>();
        met.forEach((id, times) -> timesMet.put(new BankQuestion(module.id(), id), times));
        var drawn = new Draw(module, timesMet, new Random(seed)).questions();
        assertThat(drawn).extracting(BankQuestion::module).containsOnly(module.id());
        return drawn.stream().map(BankQuestion::question).toList();
    }

    private static Stream<Check> everyCheck() {
        var checks = new ArrayList<Check>();
        for (var situations = 0; situations <= 7; situations++)
            for (var others = 0; others <= 7; others++)
                for (var asked = 1; asked <= situations + others; asked++) checks.add(check(situations, others, asked));
        return checks.stream();
    }

    private static Check check(int situations, int others, int asked) {
        var bank = new ArrayList<Question>();
        for (var i = 1; i <= situations; i++) bank.add(SmallCourse.situation("situation-" + i));
        for (var i = 1; i <= others; i++) bank.add(SmallCourse.single("single-" + i, SmallCourse.RIGHT));
        return new Check(asked, 5, bank);
    }

    private static List<QuestionId> ids(Check check, boolean situations) {
        return check.bank().stream()
                .filter(question -> question instanceof Situation == situations)
                .map(Question::id)
                .toList();
    }
}
