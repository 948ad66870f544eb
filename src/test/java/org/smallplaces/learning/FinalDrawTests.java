package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Situation;

import static org.assertj.core.api.Assertions.assertThat;

/** Which situations a final draws, whatever chance brings. */
class FinalDrawTests {

    private static final int SEEDS = 40;
    private static final FinalCheck TWENTY = new FinalCheck(20, 25, 6);

    @Test
    void aFinalOfTwentyFromSixModulesCoversAllOfThemEvenly() {
        var modules = modules(6, 8, 3);
        for (var seed = 0; seed < SEEDS; seed++) {
            var drawn = draw(TWENTY, modules, Map.of(), seed);
            assertThat(drawn).hasSize(20).doesNotHaveDuplicates();
            assertThat(perModule(drawn))
                    .hasSize(6)
                    .allSatisfy((_, count) -> assertThat(count).isBetween(3L, 4L));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 3", "2, 8, 3", "6, 8, 3", "11, 8, 3", "11, 8, 1", "3, 6, 6", "7, 9, 1"})
    void atLeastAsManyAsWantedAreCriticalWhereThereAreAsMany(int count, int situations, int critical) {
        var modules = modules(count, situations, critical);
        var wanted = Math.min(TWENTY.critical(), count * critical);
        for (var seed = 0; seed < SEEDS; seed++)
            assertThat(critical(draw(TWENTY, modules, Map.of(), seed), modules)).isGreaterThanOrEqualTo(wanted);
    }

    @Test
    void theCriticalOnesComeFromAsManyModulesAsCanBe() {
        var modules = modules(6, 8, 3);
        for (var seed = 0; seed < SEEDS; seed++) {
            var drawn = draw(new FinalCheck(6, 10, 6), modules, Map.of(), seed);
            assertThat(critical(drawn, modules)).isEqualTo(6);
            assertThat(perModule(drawn)).hasSize(6);
        }
    }

    @Test
    void whatMayBeDrawnIsASituationOfTheModulesOfThePath() {
        var bank = new ArrayList<>(SmallCourse.situations(5, 2));
        bank.addAll(SmallCourse.everyType());
        bank.remove(bank.size() - 4);
        var mixed = List.of(SmallCourse.module(1, List.of("ALL"), bank));
        for (var seed = 0; seed < SEEDS; seed++)
            assertThat(draw(TWENTY, mixed, Map.of(), seed))
                    .containsExactlyInAnyOrderElementsOf(
                            situations(mixed).keySet().stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 8", "2, 8, 16", "1, 1, 1", "3, 6, 18", "1, 20, 20", "1, 30, 20"})
    void aSmallBankIsDrawnWholeAndNothingTwice(int count, int situations, int drawn) {
        for (var seed = 0; seed < SEEDS; seed++)
            assertThat(draw(TWENTY, modules(count, situations, 1), Map.of(), seed))
                    .hasSize(drawn)
                    .doesNotHaveDuplicates();
    }

    @Test
    void aModuleWithFewSituationsLeavesItsShareToTheOthers() {
        var modules = new ArrayList<>(modules(4, 8, 2));
        modules.add(SmallCourse.module(5, List.of("ALL"), SmallCourse.situations(1, 0)));
        for (var seed = 0; seed < SEEDS; seed++)
            assertThat(perModule(draw(TWENTY, modules, Map.of(), seed)))
                    .containsEntry(SmallCourse.module(5), 1L)
                    .hasSize(5)
                    .allSatisfy((_, count) -> assertThat(count).isLessThanOrEqualTo(5));
    }

    @Test
    void thoseMetLeastOftenComeFirstModuleByModule() {
        var modules = modules(5, 8, 8);
        var rule = new FinalCheck(10, 15, 3);
        for (var seed = 0; seed < SEEDS; seed++) {
            var met = new HashMap<BankQuestion, Integer>();
            for (var tries = 1; tries <= 8; tries++) {
                draw(rule, modules, met, seed * 100L + tries).forEach(drawn -> met.merge(drawn, 1, Integer::sum));
                for (var module : modules) assertEvenlyMet(met, module);
            }
            // Eight tries of ten meet each of the forty twice.
            assertThat(met)
                    .hasSize(40)
                    .allSatisfy((_, times) -> assertThat(times).isEqualTo(2));
        }
    }

    @Test
    void aSecondTryBringsOnlyNewSituationsWhereEachModuleHasEnough() {
        var modules = modules(6, 8, 8);
        for (var seed = 0; seed < SEEDS; seed++) {
            var first = draw(TWENTY, modules, Map.of(), seed);
            var met = first.stream().collect(Collectors.toMap(Function.identity(), _ -> 1));
            assertThat(draw(TWENTY, modules, met, seed + 1000)).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void aModuleRatherGivesOneThatWasMetThanLeavesItsShareToTheOthers() {
        var modules = modules(2, 4, 4);
        var met = situations(modules.subList(0, 1)).keySet().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> 1));
        for (var seed = 0; seed < SEEDS; seed++)
            assertThat(perModule(draw(new FinalCheck(4, 5, 2), modules, met, seed)))
                    .containsEntry(SmallCourse.module(1), 2L)
                    .containsEntry(SmallCourse.module(2), 2L);
    }

    @Test
    void chanceChoosesAmongEqualsAndTheirOrder() {
        var modules = modules(3, 8, 3);
        Set<BankQuestion> seen = new HashSet<>();
        Set<ModuleId> firsts = new HashSet<>();
        Set<Boolean> criticalFirst = new HashSet<>();
        for (var seed = 0; seed < 200; seed++) {
            var drawn = draw(new FinalCheck(6, 10, 2), modules, Map.of(), seed);
            seen.addAll(drawn);
            firsts.add(drawn.getFirst().module());
            criticalFirst.add(critical(drawn.subList(0, 1), modules) == 1);
        }
        assertThat(seen).hasSize(24);
        assertThat(firsts).hasSize(3);
        assertThat(criticalFirst).hasSize(2);
    }

    @Test
    void theSameChanceDrawsTheSame() {
        var modules = modules(6, 8, 3);
        assertThat(draw(TWENTY, modules, Map.of(), 42)).isEqualTo(draw(TWENTY, modules, Map.of(), 42));
    }

    private static void assertEvenlyMet(Map<BankQuestion, Integer> met, CourseModule module) {
        var times = situations(List.of(module)).keySet().stream()
                .mapToInt(question -> met.getOrDefault(question, 0))
                .summaryStatistics();
        assertThat(times.getMax() - times.getMin()).as("%s", met).isLessThanOrEqualTo(1);
    }

    private static List<BankQuestion> draw(
            FinalCheck rule, List<CourseModule> modules, Map<BankQuestion, Integer> met, long seed) {
        var drawn = new FinalDraw(rule, modules, met, new Random(seed)).questions();
        assertThat(situations(modules).keySet()).containsAll(drawn);
        return drawn;
    }

    private static List<CourseModule> modules(int count, int situations, int critical) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        SmallCourse.module(number, List.of("ALL"), SmallCourse.situations(situations, critical)))
                .toList();
    }

    private static Map<ModuleId, Long> perModule(List<BankQuestion> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(BankQuestion::module, Collectors.counting()));
    }

    private static long critical(List<BankQuestion> drawn, List<CourseModule> modules) {
        var all = situations(modules);
        return drawn.stream().filter(question -> all.get(question).critical()).count();
    }

    private static Map<BankQuestion, Situation> situations(List<CourseModule> modules) {
        return modules.stream()
                .flatMap(module -> module.check().bank().stream()
                        .flatMap(question -> question instanceof Situation situation
                                ? Stream.of(Map.entry(new BankQuestion(module.id(), question.id()), situation))
                                : Stream.empty()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
