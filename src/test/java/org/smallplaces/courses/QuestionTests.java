package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.smallplaces.courses.Question.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an answer is worth, for every answer to every question of three and of four choices. */
class QuestionTests {

    private static final List<String> THREE = List.of("a", "b", "c");
    private static final List<String> FOUR = List.of("a", "b", "c", "d");
    private static final List<String> TARGETS = List.of("s", "t", "u");
    private static final QuestionId ID = new QuestionId("question");
    private static final List<ParagraphId> SOURCES = List.of(new ParagraphId("PP7"));

    /** A question of each type with each possible key. */
    static Stream<Question> everyQuestion() {
        return Stream.of(singles(), situations(), multiples(), orderings(), sortings())
                .flatMap(questions -> questions);
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void everyQuestionHasExactlyOneBestAnswer(Question question) {
        assertThat(Answers.all(question).stream()
                        .filter(answer -> question.verdict(answer) == Verdict.BEST)
                        .toList())
                .containsExactly(question.best());
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void anAnswerIsWhatNamesEachThingOnceInItsOrderAndNothingElse(Question question) {
        var answers = new HashSet<>(Answers.all(question));
        for (var written : everyWriting(question))
            assertThat(question.isAnswer(written)).as("<%s>", written).isEqualTo(answers.contains(written));
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void whatIsNoAnswerIsWorthNothingAtAllAndRefused(Question question) {
        for (var written : List.of("", " ", "x", "a ", " a", "a  b", "a:", ":s", "a:s", "a b c d e", "A"))
            if (!question.isAnswer(written))
                assertThatThrownBy(() -> question.verdict(written))
                        .as("<%s>", written)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("question");
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void onlyAllPartsRightAreBestAndOfThoseThatStandAloneNoneRightIsWorthNothing(Question question) {
        if (!(question instanceof Question.InParts inParts)) return;
        for (var answer : Answers.all(question)) {
            var right = inParts.parts(answer).stream()
                    .filter(Question.Part::isRight)
                    .count();
            var verdict = question.verdict(answer);
            assertThat(verdict).as(answer).isIn(Verdict.BEST, Verdict.PARTLY, Verdict.NOT_THIS);
            assertThat(verdict == Verdict.BEST)
                    .as(answer)
                    .isEqualTo(right == question.choices().size());
            // An order may be right in most pairs with no choice at its own place.
            if (right == 0 && !(question instanceof Ordering))
                assertThat(verdict).as(answer).isEqualTo(Verdict.NOT_THIS);
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void thePartsOfAnAnswerAreItsChoicesInTheOrderShown(Question question) {
        if (!(question instanceof Question.InParts inParts)) return;
        for (var answer : Answers.all(question))
            assertThat(inParts.parts(answer)).extracting(Question.Part::choice).isEqualTo(question.choices());
    }

    @Test
    void theBestIsWorthTwoPointsWhatIsFairOrPartlyRightOneAndTheRestNone() {
        assertThat(Arrays.stream(Verdict.values()).map(verdict -> verdict + " " + verdict.credit()))
                .containsExactly("BEST 2", "ACCEPTABLE 1", "PARTLY 1", "NOT_THIS 0", "HARMFUL 0");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, BEST",
        "a, PARTLY",
        "b, PARTLY",
        "a b c, PARTLY",
        "a c, NOT_THIS",
        "c, NOT_THIS",
        "a b c d, NOT_THIS",
        "c d, NOT_THIS"
    })
    void ofSeveralRightChoicesHalfIsWorthHalfAndAWrongOneTakesOneAway(String answer, Verdict verdict) {
        assertThat(multiple(FOUR, Set.of("a", "b")).verdict(answer)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"a b c, BEST", "a b, PARTLY", "a, NOT_THIS", "a b d, NOT_THIS", "a b c d, NOT_THIS", "d, NOT_THIS"})
    void ofThreeRightChoicesTwoAreWorthHalf(String answer, Verdict verdict) {
        assertThat(multiple(FOUR, Set.of("a", "b", "c")).verdict(answer)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"b c a, BEST", "c b a, NOT_THIS", "b a c, NOT_THIS", "a b c, NOT_THIS", "c a b, NOT_THIS"})
    void anOrderOfThreeIsRightOrNotSinceOneInItsPlaceIsLessThanHalf(String answer, Verdict verdict) {
        assertThat(ordering(THREE, List.of("b", "c", "a")).verdict(answer)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"a b d c, PARTLY", "b a c d, PARTLY", "b a d c, NOT_THIS", "a c d b, NOT_THIS", "d c b a, NOT_THIS"})
    void anOrderOfFourIsPartlyRightWithTwoInTheirPlace(String answer, Verdict verdict) {
        assertThat(ordering(FOUR, FOUR).verdict(answer)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "a:s b:t c:u, BEST",
        "a:s b:t c:t, PARTLY",
        "a:s b:u c:t, NOT_THIS",
        "a:t b:u c:s, NOT_THIS",
        "a:s b:s c:s, NOT_THIS"
    })
    void ofThreeChoicesTwoAtTheirTargetsArePartlyRight(String answer, Verdict verdict) {
        assertThat(sorting(THREE, Map.of("a", "s", "b", "t", "c", "u")).verdict(answer))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "a:s b:s c:t d:u, BEST",
        "a:s b:s c:t d:t, PARTLY",
        "a:s b:s c:s d:s, NOT_THIS",
        "a:t b:t c:t d:u, NOT_THIS"
    })
    void ofFourChoicesThreeAtTheirTargetsArePartlyRight(String answer, Verdict verdict) {
        assertThat(sorting(FOUR, Map.of("a", "s", "b", "s", "c", "t", "d", "u")).verdict(answer))
                .isEqualTo(verdict);
    }

    @Test
    void partsSayWhatWasGivenAndWhatIsRight() {
        assertThat(multiple(THREE, Set.of("a", "b")).parts("a c"))
                .containsExactly(
                        new Question.Part("a", "chosen", "chosen"),
                        new Question.Part("b", "left", "chosen"),
                        new Question.Part("c", "chosen", "left"));
        assertThat(ordering(THREE, List.of("b", "c", "a")).parts("b a c"))
                .containsExactly(
                        new Question.Part("a", "2", "3"),
                        new Question.Part("b", "1", "1"),
                        new Question.Part("c", "3", "2"));
        assertThat(sorting(THREE, Map.of("a", "s", "b", "t", "c", "u")).parts("a:u b:t c:t"))
                .containsExactly(
                        new Question.Part("a", "u", "s"),
                        new Question.Part("b", "t", "t"),
                        new Question.Part("c", "t", "u"));
    }

    @Test
    void anAnswerFitsItsColumnHoweverLongItsNamesAre() {
        var choices = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> number + "-".concat("x".repeat(Slug.LONGEST - 2)))
                .toList();
        var targets = choices.stream().map(choice -> choice.replace('x', 'y')).toList();
        choices.forEach(Slug::check);
        targets.forEach(Slug::check);
        var key = Map.of(
                choices.get(0), targets.get(0),
                choices.get(1), targets.get(0),
                choices.get(2), targets.get(0),
                choices.get(3), targets.get(0));
        for (var question : List.<Question>of(
                multiple(choices, Set.copyOf(choices.subList(0, 2))),
                ordering(choices, choices.reversed()),
                new Sorting(ID, SOURCES, "K1", choices, targets, key, Map.of())))
            assertThat(Answers.all(question))
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer).hasSizeLessThanOrEqualTo(700));
    }

    @Test
    void aKeyThatDoesNotFitItsChoicesIsRefused() {
        assertThatThrownBy(() -> single(THREE, "d")).isInstanceOf(IllegalArgumentException.class);
        for (var wrong : List.of(Set.of("a"), Set.of("a", "b", "c"), Set.of("a", "d")))
            assertThatThrownBy(() -> multiple(THREE, wrong)).isInstanceOf(IllegalArgumentException.class);
        for (var wrong : List.of(List.of("a", "b"), FOUR, List.of("a", "b", "d"), List.of("a", "b", "b")))
            assertThatThrownBy(() -> ordering(THREE, wrong)).isInstanceOf(IllegalArgumentException.class);
        for (var wrong : List.of(
                Map.of("a", "s", "b", "s"),
                Map.of("a", "s", "b", "s", "c", "x"),
                Map.of("a", "s", "b", "s", "d", "s"),
                Map.of("a", "s", "b", "s", "c", "s", "d", "s")))
            assertThatThrownBy(() -> sorting(THREE, wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> situation(THREE, Map.of("a", Verdict.BEST, "b", Verdict.ACCEPTABLE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noChoiceStandsTwice() {
        var twice = List.of("a", "b", "a");
        assertThatThrownBy(() -> single(twice, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> multiple(twice, Set.of("a", "b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ordering(twice, List.of("b", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sorting(twice, Map.of("a", "s", "b", "s")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Up to four words, whether they go together or not, and some with spaces where none belong. */
    private static List<String> everyWriting(Question question) {
        var words = new ArrayList<>(question.choices().subList(0, 3));
        words.add("x");
        if (question instanceof Sorting)
            words.addAll(List.of("a:s", "a:t", "b:s", "b:t", "c:u", "c:x", "x:s", "a:", ":s", "c:s:t"));
        var all = new ArrayList<>(Answers.all(question));
        for (var answer : List.copyOf(all))
            all.addAll(List.of(answer + " ", " " + answer, answer.replaceFirst(" ", "  "), answer + " x"));
        var longest = List.of("");
        for (var length = 1; length <= 4; length++) {
            all.addAll(longest);
            longest = longest.stream()
                    .flatMap(begun -> words.stream().map(word -> begun.isEmpty() ? word : begun + " " + word))
                    .toList();
            if (question instanceof Sorting && length == 3) break;
        }
        all.addAll(longest);
        return all;
    }

    private static Stream<Question> singles() {
        return THREE.stream().map(key -> single(THREE, key));
    }

    private static Stream<Question> situations() {
        return orders(THREE)
                .map(order -> situation(
                        THREE,
                        Map.of(
                                order.get(0), Verdict.BEST,
                                order.get(1), Verdict.ACCEPTABLE,
                                order.get(2), Verdict.HARMFUL)));
    }

    private static Stream<Question> multiples() {
        return Stream.of(THREE, FOUR)
                .flatMap(choices -> IntStream.range(0, 1 << choices.size())
                        .mapToObj(bits -> IntStream.range(0, choices.size())
                                .filter(index -> (bits >> index & 1) == 1)
                                .mapToObj(choices::get)
                                .toList())
                        .filter(key -> key.size() > 1 && key.size() < choices.size())
                        .map(key -> multiple(choices, Set.copyOf(key))));
    }

    private static Stream<Question> orderings() {
        return Stream.of(THREE, FOUR).flatMap(choices -> orders(choices).map(order -> ordering(choices, order)));
    }

    private static Stream<Question> sortings() {
        return Stream.of("s t u", "u s t", "s s t", "t t t", "s t u s", "t t u u")
                .map(key -> List.of(key.split(" ")))
                .map(targets -> {
                    var choices = FOUR.subList(0, targets.size());
                    var key = new HashMap<String, String>();
                    for (var index = 0; index < choices.size(); index++)
                        key.put(choices.get(index), targets.get(index));
                    return sorting(choices, key);
                });
    }

    private static Stream<List<String>> orders(List<String> choices) {
        return Answers.all(ordering(choices, choices)).stream().map(order -> List.of(order.split(" ")));
    }

    private static Question single(List<String> choices, String key) {
        return new SingleChoice(ID, SOURCES, "K1", choices, key, Map.of());
    }

    private static Question situation(List<String> choices, Map<String, Verdict> ratings) {
        return new Situation(ID, SOURCES, "S1", false, choices, ratings, Map.of());
    }

    private static MultipleChoice multiple(List<String> choices, Set<String> key) {
        return new MultipleChoice(ID, SOURCES, "K1", choices, key, Map.of());
    }

    private static Ordering ordering(List<String> choices, List<String> order) {
        return new Ordering(ID, SOURCES, "K1", choices, order, Map.of());
    }

    private static Sorting sorting(List<String> choices, Map<String, String> key) {
        return new Sorting(ID, SOURCES, "K1", choices, TARGETS, key, Map.of());
    }
}
