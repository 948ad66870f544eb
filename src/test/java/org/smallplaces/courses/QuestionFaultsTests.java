package org.smallplaces.courses;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.QUESTIONS;
import static org.smallplaces.courses.SampleCourse.QUESTIONS_EN;

class QuestionFaultsTests {

    private static final String RATINGS = "{one: best, two: acceptable, three: harmful}";

    private final SampleCourse right = SampleCourse.right();

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
                        + " The keys of exactly three choices, in the order shown.");
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
                right.changing(
                        QUESTIONS_EN, "three: {say: Third., why: Because of three.}", "four: {say: A., why: B.}"),
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

    private static void assertFault(SampleCourse course, String... faults) {
        assertThat(course.faults()).containsExactly(faults);
    }
}
