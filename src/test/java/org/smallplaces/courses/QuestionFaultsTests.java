package org.smallplaces.courses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.QUESTIONS;
import static org.smallplaces.courses.SampleCourse.QUESTIONS_EN;

class QuestionFaultsTests {

    private static final String RATINGS = "{one: best, two: acceptable, three: harmful}";

    private static final String FOUR_RATINGS = "{one: best, two: acceptable, three: harmful, four: harmful}";

    private final SampleCourse right = SampleCourse.right();
    private final SampleCourse all = right.ofEveryType();

    @Test
    void aModuleHasQuestions() {
        assertThat(right.without(QUESTIONS).faults())
                .contains(SampleCourse.MODULE + ":13: The questions are missing: write " + QUESTIONS + ".");
    }

    @Test
    void theKeyIsOneOfTheChoices() {
        assertFault(
                right.changing(QUESTIONS, "key: two", "key: four"),
                QUESTIONS + ":43: `key` must be one of the choices: one, two, three.");
    }

    @Test
    void aQuestionHasExactlyThreeChoices() {
        assertThat(right.changing(QUESTIONS, "[one, two, three]\n    key", "[one, two]\n    key")
                        .faults())
                .contains(QUESTIONS + ":42: `choices` must have at least 3 items but found 2."
                        + " The keys of the choices, in the order shown: exactly three for single and situation, three or"
                        + " four for the others.");
    }

    @Test
    void aSituationHasExactlyOneBestChoice() {
        assertFault(
                right.changing(QUESTIONS, RATINGS, "{one: best, two: best, three: harmful}"),
                QUESTIONS + ":7: A situation has one best choice, an acceptable one and a harmful one: rate them so.");
    }

    @Test
    void aSituationHasAHarmfulChoice() {
        assertFault(
                right.changing(QUESTIONS, RATINGS, "{one: best, two: acceptable, three: acceptable}"),
                QUESTIONS + ":7: A situation has one best choice, an acceptable one and a harmful one: rate them so.");
    }

    @Test
    void everyChoiceIsRated() {
        assertFault(
                right.changing(QUESTIONS, RATINGS, "{one: best, two: acceptable, four: harmful}"),
                QUESTIONS + ":7: `ratings` must rate these choices and no others: one, two, three.");
    }

    @Test
    void aSituationHasNoKey() {
        assertFault(
                right.changing(QUESTIONS, "    ratings: " + RATINGS, "    ratings: " + RATINGS + "\n    key: one"),
                QUESTIONS + ":8: `key` does not belong to a question of this type: take it out.");
    }

    @Test
    void aSituationHasRatings() {
        assertFault(
                right.changing(QUESTIONS, "    ratings: " + RATINGS + "\n", ""),
                QUESTIONS + ":2: `ratings` is missing."
                        + " Only for a situation: every choice rated best, acceptable or harmful.");
    }

    @Test
    void aCheckCanBeTakenThreeTimesWithoutARepeat() {
        assertFault(
                right.changing(SampleCourse.MODULE, "questions: 5", "questions: 6"),
                QUESTIONS + ":1: The bank has 15 questions, and a check that draws 6 needs 18: write 3 more.");
    }

    @Test
    void aBankHasAtLeastSixSituations() {
        assertFault(
                right.changing(QUESTIONS, "type: situation", "type: single")
                        .changing(QUESTIONS, "ratings: " + RATINGS, "key: one"),
                QUESTIONS + ":1: The bank has 5 situations: write at least 6.");
    }

    @Test
    void twoQuestionsHaveTwoNames() {
        assertThat(right.changing(QUESTIONS, "id: question-2", "id: question-1").faults())
                .contains(QUESTIONS + ":8: Two questions are called `question-1`: rename one of them.");
    }

    @Test
    void aQuestionBelongsToAParagraphOfItsModule() {
        assertFault(
                right.changing(QUESTIONS, "[PP10]", "[PP11]"),
                QUESTIONS + ":4: `PP11` is not a paragraph of this module: add it to `alsoTouches` of module.yaml.");
    }

    @Test
    void aQuestionBelongsToACompetencyOfItsModule() {
        assertFault(
                right.changing(QUESTIONS, "competency: S1", "competency: S2"),
                QUESTIONS + ":5: `S2` is not among `competencies` of module.yaml: add it there.");
    }

    @Test
    void theWordsOfTheQuestionsAreThereInEachLanguage() {
        assertFault(
                right.without(QUESTIONS_EN),
                QUESTIONS + ":1: The words in en are missing: write " + QUESTIONS_EN + ".");
    }

    @Test
    void everyQuestionHasItsWords() {
        assertThat(right.changing(QUESTIONS_EN, "question-2:", "question-two:").faults())
                .containsExactly(
                        QUESTIONS_EN + ":1: The words of the question `question-2` are missing: add them.",
                        QUESTIONS_EN
                                + ":16: questions.yaml has no question `question-two`: correct the name or take it out.");
    }

    @Test
    void everyChoiceHasItsWords() {
        assertFault(
                right.changing(QUESTIONS_EN, "      three: {say: Third, why: Because of three}\n", ""),
                QUESTIONS_EN + ":4: The words of the choice `three` are missing: add them.");
    }

    @Test
    void everyChoiceHasItsEasyWords() {
        assertFault(
                right.changing(QUESTIONS_EN, "three: {say: You go., why: It is so.}", "four: {say: A., why: B.}"),
                QUESTIONS_EN + ":12: The words of the choice `three` are missing: add them.",
                QUESTIONS_EN + ":15: questions.yaml has no choice `four` here: correct the name or take it out.");
    }

    @Test
    void everyQuestionHasItsEasyForm() {
        var easy = right.texts().get(QUESTIONS_EN);
        var from = easy.indexOf("    easy:");
        var upTo = easy.indexOf("  question-2:");
        assertFault(
                right.with(QUESTIONS_EN, easy.substring(0, from) + easy.substring(upTo)),
                QUESTIONS_EN + ":2: `easy` is missing."
                        + " The same question in easy read; each sentence on a line of its own.");
    }

    @Test
    void everyChoiceSaysWhy() {
        assertFault(
                right.changing(QUESTIONS_EN, "one: {say: First, why: Because of one}", "one: {say: First}"),
                QUESTIONS_EN + ":5: `why` is missing. Why it is, or is not, the one to take.");
    }

    @Test
    void aCourseMayAskQuestionsOfEveryType() {
        assertThat(all.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[one]", "[one, two, three, four]", "[one, five]", "one", "[]", "{one: two}"})
    void theKeyOfSeveralIsTwoChoicesOrMoreAndNotAll(String key) {
        assertThat(all.changing(QUESTIONS, "key: [one, three]", "key: " + key).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith(QUESTIONS + ":97: `key` "));
    }

    @Test
    void theKeyOfSeveralNamesWhatItMayBe() {
        assertFault(
                all.changing(QUESTIONS, "key: [one, three]", "key: [one, five]"),
                QUESTIONS + ":97: `key` must be some of the choices, and not all: one, two, three, four.");
        assertFault(
                all.changing(QUESTIONS, "key: [one, three]", "key: [one, two, three, four]"),
                QUESTIONS + ":97: `key` must be some of the choices, and not all: one, two, three, four.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[two, three]", "[two, three, four]", "[two, three, one, four]"})
    void theKeyOfAnOrderIsAllChoices(String key) {
        assertFault(
                all.changing(QUESTIONS, "key: [two, three, one]", "key: " + key),
                QUESTIONS + ":103: `key` must be all choices in the right order: one, two, three.");
    }

    @Test
    void theChoicesOfAnOrderAreMixed() {
        assertFault(
                all.changing(QUESTIONS, "key: [two, three, one]", "key: [one, two, three]"),
                QUESTIONS + ":102: The choices stand in the right order already: mix them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{one: money, two: law}",
                "{one: money, two: law, three: water}",
                "{one: money, two: law, four: help}",
                "{one: money, two: law, three: help, four: help}"
            })
    void theKeyOfAMatchingGivesEachChoiceATarget(String key) {
        assertFault(
                all.changing(QUESTIONS, "key: {one: money, two: law, three: help}", "key: " + key),
                QUESTIONS + ":110: `key` must give each choice one of the targets: law, money, help.");
    }

    @Test
    void inAMatchingNoTwoChoicesShareATarget() {
        assertFault(
                all.changing(
                        QUESTIONS,
                        "key: {one: money, two: law, three: help}",
                        "key: {one: law, two: law, three: help}"),
                QUESTIONS + ":110: In `matching` every choice has a target of its own: use `classify`, or correct the"
                        + " key.");
    }

    @Test
    void aMatchingHasAsManyTargetsAsChoices() {
        assertThat(all.changing(QUESTIONS, "targets: [law, money, help]", "targets: [law, money, help, water]")
                        .faults())
                .contains(QUESTIONS + ":110: In `matching` every choice has a target of its own: use `classify`, or"
                        + " correct the key.");
    }

    @Test
    void inAClassificationChoicesMayShareATargetAndATargetMayStayEmpty() {
        assertThat(all.changing(
                                QUESTIONS,
                                "{one: respect, two: protect, three: respect, four: respect}",
                                "{one: respect, two: respect, three: respect, four: respect}")
                        .faults())
                .isEmpty();
    }

    @Test
    void theKeyOfAClassificationNamesOnlyItsTargets() {
        assertFault(
                all.changing(QUESTIONS, "three: respect, four: respect}", "three: respect, four: fulfil}"),
                QUESTIONS + ":117: `key` must give each choice one of the targets: respect, protect.");
    }

    @ParameterizedTest
    @CsvSource({"which-ones, '[one, three]'", "in-which-order, '[two, three, one]'"})
    void onlyMatchingAndClassifyHaveTargets(String id, String key) {
        assertThat(all.changing(QUESTIONS, "key: " + key, "key: " + key + "\n    targets: [law, money]")
                        .faults())
                .as(id)
                .anyMatch(
                        fault -> fault.endsWith("`targets` does not belong to a question of this type: take it out."));
    }

    @Test
    void aMatchingHasTargets() {
        assertThat(all.changing(QUESTIONS, "    targets: [law, money, help]\n", "")
                        .faults())
                .contains(QUESTIONS + ":104: `targets` is missing. Only for matching and classify: the keys of what"
                        + " choices are put to, in the order shown.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[one, three]", "[two, three, one]", "{one: money, two: law, three: help}"})
    void everyTypeButASituationHasAKey(String key) {
        assertThat(all.changing(QUESTIONS, "    key: " + key + "\n", "").faults())
                .singleElement()
                .asString()
                .matches(QUESTIONS + ":\\d+: `key` is missing. single: the right choice\\. .*");
    }

    @Test
    void onlyASituationIsCriticalOrRated() {
        assertThat(right.changing(QUESTIONS, "    key: two", "    key: two\n    critical: true")
                        .faults())
                .containsExactly(
                        QUESTIONS + ":44: `critical` does not belong to a question of this type: take it out.");
        assertThat(all.changing(
                                QUESTIONS,
                                "    key: [one, three]",
                                "    key: [one, three]\n    ratings: " + FOUR_RATINGS)
                        .faults())
                .contains(QUESTIONS + ":98: `ratings` does not belong to a question of this type: take it out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: single", "type: situation"})
    void asOneIsChosenOfThreeThereIsNoFourth(String type) {
        var four = right.changing(
                QUESTIONS,
                type + firstLines(right.texts().get(QUESTIONS), type),
                type
                        + firstLines(right.texts().get(QUESTIONS), type)
                                .replace("[one, two, three]", "[one, two, three, four]"));
        assertThat(four.faults()).anyMatch(fault -> fault.contains("`choices` must have at most 3 items but found 4."));
    }

    @Test
    void aTypeIsOneOfSix() {
        assertThat(right.changing(QUESTIONS, "type: single", "type: essay").faults())
                .contains(QUESTIONS
                        + ":39: `type` (essay) must be one of single, multiple, situation, matching, classify,"
                        + " ordering.");
    }

    @Test
    void everyTargetHasItsWordsInBothReadings() {
        assertFault(
                all.changing(
                        QUESTIONS_EN,
                        "targets: {law: To law, money: To money, help: To help}",
                        "targets: {law: A, money: B}"),
                QUESTIONS_EN + ":244: The words of the target `help` are missing: add them.");
    }

    @Test
    void aTargetWithWordsIsOneOfTheQuestion() {
        assertFault(
                all.changing(QUESTIONS_EN, "help: To help}", "help: To help, water: To water}"),
                QUESTIONS_EN + ":244: questions.yaml has no target `water` here: correct the name or take it out.");
        assertThat(right.changing(QUESTIONS_EN, "    easy:", "    targets: {law: To law}\n    easy:")
                        .faults())
                .containsExactly(
                        QUESTIONS_EN + ":8: questions.yaml has no target `law` here: correct the name or take it out.");
    }

    @Test
    void theWordsOfATargetFitASmallScreen() {
        assertThat(all.changing(QUESTIONS_EN, "law: To law", "law: " + "A long law ".repeat(5))
                        .faults())
                .singleElement()
                .asString()
                .contains(QUESTIONS_EN + ":244: `law` ", "A target put into words, in 45 characters or less.");
    }

    /** From behind the first such type up to its choices. */
    private static String firstLines(String bank, String type) {
        var from = bank.indexOf(type) + type.length();
        return bank.substring(from, bank.indexOf("]\n", bank.indexOf("choices:", from)) + 1);
    }

    private static void assertFault(SampleCourse course, String... faults) {
        assertThat(course.faults()).containsExactly(faults);
    }
}
