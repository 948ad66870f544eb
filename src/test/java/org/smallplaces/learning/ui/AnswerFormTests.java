package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.courses.Answers;
import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.OnSampleCourse;
import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.QuestionId;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.Attempt;
import org.smallplaces.learning.AttemptId;
import org.smallplaces.learning.BankQuestion;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.EnrolmentId;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A question of each type on its page: its fields, what is no answer yet, and what is said after one. */
@OnSampleCourse
class AnswerFormTests extends LearnerPageTests {

    /** What the browser sends with the form: see {@link AnswerForm}. */
    static final String ENTRIES = "Array.from(new FormData(event.target)).map(entry => entry.join(':')).join(' ')";

    private static final String SINGLE = "question-7";
    private static final String SITUATION = "question-1";
    private static final String MULTIPLE = "which-ones";
    private static final String ORDERING = "in-which-order";
    private static final String MATCHING = "who-does-what";
    private static final String CLASSIFY = "which-duty";

    private final AtomicReference<String> given = new AtomicReference<>();
    private Component page;

    @ParameterizedTest
    @ValueSource(strings = {SINGLE, SITUATION})
    void oneOfTheChoicesIsPickedWithRadioButtonsOfOneName(String id) {
        show(id);
        assertThat(html(page).select("input"))
                .hasSize(3)
                .allSatisfy(input -> assertThat(input.attr("type")).isEqualTo("radio"))
                .extracting(input -> input.attr("name") + ":" + input.attr("value"))
                .containsExactly("choice:one", "choice:two", "choice:three");
    }

    @Test
    void severalChoicesAreTickedInBoxes() {
        show(MULTIPLE);
        assertThat(html(page).select("input").eachAttr("type"))
                .containsExactly("checkbox", "checkbox", "checkbox", "checkbox");
    }

    @Test
    void aTargetIsPickedFromAListBesideEachChoice() {
        show(CLASSIFY);
        assertThat(selects())
                .hasSize(4)
                .allSatisfy(select -> assertThat(options(select))
                        .containsExactly(":Please pick", "respect:To respect", "protect:To protect"));
        assertThat(selects()).extracting(select -> select.attr("name")).containsExactly("one", "two", "three", "four");
    }

    @Test
    void aPositionIsPickedFromAListBesideEachChoice() {
        show(ORDERING);
        assertThat(selects())
                .hasSize(3)
                .allSatisfy(select -> assertThat(options(select)).containsExactly(":Number", "1:1", "2:2", "3:3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SINGLE, SITUATION, MULTIPLE, ORDERING, MATCHING, CLASSIFY})
    void eachFieldStandsInItsLabelBelowTheQuestionAsLegend(String id) {
        show(id);
        assertThat(html(page).select("form fieldset > legend:first-child").eachText())
                .containsExactly(
                        question(id).asked(Language.EN, Reading.STANDARD).ask());
        assertThat(html(page).select("fieldset > label"))
                .hasSize(question(id).choices().size())
                .allSatisfy(label -> assertThat(label.select("select, input")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {SINGLE, SITUATION, MULTIPLE, ORDERING, MATCHING, CLASSIFY})
    void everyAnswerReachesTheQuestionAsItIsKept(String id) {
        for (var answer : Answers.all(question(id))) {
            show(id);
            send(entries(id, answer));
            assertThat(given.get()).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        SINGLE + ", '', Please choose one of the three first.",
        SINGLE + ", choice:four, Please choose one of the three first.",
        SITUATION + ", '', Please choose one of the three first.",
        MULTIPLE + ", '', Please choose at least one first.",
        ORDERING + ", one: two: three:, Please give each its own number first.",
        ORDERING + ", one:1 two:2 three:, Please give each its own number first.",
        ORDERING + ", one:1 two:2 three:2, Please give each its own number first.",
        ORDERING + ", one:1 two:2 three:4, Please give each its own number first.",
        MATCHING + ", one: two: three:, Please pick one for each first.",
        MATCHING + ", one:law two:money three:, Please pick one for each first.",
        MATCHING + ", one:law two:money, Please pick one for each first.",
        CLASSIFY + ", one:respect two:protect three:respect four:nobody, Please pick one for each first."
    })
    void halfAnAnswerSaysWhatIsMissingAndIsNotGiven(String id, String sent, String missing) {
        show(id);
        send(sent);
        assertThat(said(page)).contains(missing);
        assertThat(alert()).isEqualTo(missing);
        assertThat(given.get()).isNull();
        assertThat(find(AnswerForm.class).from(page).all()).hasSize(1);
    }

    @Test
    void theFirstSentThatIsWholeIsGivenAfterOneThatWasNot() {
        show(ORDERING);
        send("one:1 two: three:");
        send("one:3 two:1 three:2");
        assertThat(given.get()).isEqualTo("two three one");
        assertThat(said(page)).contains("All of it is right", "Right: 3 of 3");
    }

    @ParameterizedTest
    @CsvSource({
        SINGLE + ", two, Best choice",
        SINGLE + ", one, There is a better answer",
        SITUATION + ", one, Best choice",
        SITUATION + ", two, 'Not bad, and there is a better way'",
        SITUATION + ", three, There is a better way",
        MULTIPLE + ", one three, All of it is right",
        MULTIPLE + ", one, Partly right",
        MULTIPLE + ", two, There is a better answer",
        ORDERING + ", two three one, All of it is right",
        ORDERING + ", three two one, There is a better answer",
        MATCHING + ", one:money two:law three:law, Partly right",
        CLASSIFY + ", one:protect two:protect three:protect four:protect, There is a better answer"
    })
    void whatWasAnsweredIsNamedByItsWorth(String id, String answer, String verdict) {
        showAnswered(id, answer);
        assertThat(said(page)).contains(verdict, "Your answer is saved.");
        assertThat(find(AnswerForm.class).from(page).all()).isEmpty();
    }

    @Test
    void eachPartOfAnAnswerSaysWhatWasGivenWhatIsBetterAndWhy() {
        showAnswered(CLASSIFY, "one:protect two:protect three:respect four:respect");
        assertThat(said(page))
                .contains("Right: 3 of 4", "Part by part")
                .containsSubsequence(
                        "Number one",
                        "Your answer: To protect",
                        "Better: To respect",
                        "Because of one",
                        "Number two",
                        "Right: To protect",
                        "Because of two",
                        "Number three",
                        "Right: To respect",
                        "Number four",
                        "Right: To respect",
                        "Because of four");
    }

    @Test
    void eachPositionSaysWhereTheChoiceStoodAndWhereItBelongs() {
        showAnswered(ORDERING, "three two one");
        assertThat(said(page))
                .containsSubsequence(
                        "Number one",
                        "Right: number 3",
                        "Number two",
                        "Your answer: number 2",
                        "Better: number 1",
                        "Number three",
                        "Your answer: number 1",
                        "Better: number 2");
    }

    @Test
    void eachTickSaysWhetherItBelongsThere() {
        showAnswered(MULTIPLE, "one two");
        assertThat(said(page))
                .contains("Right: 2 of 4")
                .containsSubsequence(
                        "Number one",
                        "Right: chosen",
                        "Number two",
                        "Your answer: chosen",
                        "Better: not chosen",
                        "Number three",
                        "Your answer: not chosen",
                        "Better: chosen",
                        "Number four",
                        "Right: not chosen");
    }

    @Test
    void oneChoiceIsAnsweredWithItsReasonAndWithThoseOfTheOthers() {
        showAnswered(SITUATION, "three");
        assertThat(said(page))
                .containsSubsequence(
                        "Third",
                        "Because of three",
                        "And the others",
                        "First",
                        "This is the best choice.",
                        "Because of one",
                        "Second",
                        "Because of two")
                .doesNotContain("Part by part");
    }

    @Test
    void aQuestionInEasyReadIsAskedAndAnsweredInItsEasyWords() {
        show(MATCHING, Reading.EASY, Optional.empty());
        assertThat(said(page)).contains("What of who-does-what, easily?");
    }

    private void show(String id) {
        show(id, Reading.STANDARD, Optional.empty());
    }

    private void showAnswered(String id, String answer) {
        show(id, Reading.STANDARD, Optional.of(answer));
    }

    /** The page of a question, the first of two, and of somebody who has given this answer or none. */
    private void show(String id, Reading reading, Optional<String> answer) {
        given.set(null);
        var visit = new Visit(course, Optional.of(last()), reading);
        var attempt = attempt(id, answer);
        if (page != null) UI.getCurrent().remove(page);
        page = new QuestionPage(visit, attempt, attempt.questions().getFirst(), question(id), Language.EN, sent -> {
            given.set(sent);
            return attempt(id, Optional.of(sent));
        });
        UI.getCurrent().add(page);
    }

    private Attempt attempt(String id, Optional<String> answer) {
        var credit = answer.map(sent -> question(id).verdict(sent).credit());
        var first = new Attempt.Drawn(
                1,
                new BankQuestion(last().id(), new QuestionId(id)),
                answer.map(sent -> new Attempt.Answer(sent, credit.orElseThrow())));
        var second = new Attempt.Drawn(2, new BankQuestion(last().id(), new QuestionId(SINGLE)), Optional.empty());
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                new EnrolmentId(UUID.randomUUID()),
                course.id(),
                CheckId.of(last().id()),
                1,
                course.revision(),
                course.passMark(),
                List.of(first, second),
                false,
                false);
    }

    private CourseModule last() {
        return course.modules().getLast();
    }

    private Question question(String id) {
        return last().check().question(new QuestionId(id)).orElseThrow();
    }

    private void send(String sent) {
        send(find(AnswerForm.class).from(page).single().getElement(), ENTRIES, sent);
    }

    /** What the browser sends for an answer, its fields in the order shown. */
    private String entries(String id, String answer) {
        if (answer.contains(":")) return answer;
        var parts = List.of(answer.split(" "));
        if (question(id) instanceof Ordering ordering)
            return ordering.choices().stream()
                    .map(choice -> choice + ":" + (parts.indexOf(choice) + 1))
                    .collect(Collectors.joining(" "));
        return parts.stream().map(choice -> "choice:" + choice).collect(Collectors.joining(" "));
    }

    private String alert() {
        return html(page).select("[role=alert]").text();
    }

    private Elements selects() {
        return html(page).select("select");
    }

    private static List<String> options(Element select) {
        return select.children().stream()
                .map(option -> option.attr("value") + ":" + option.text())
                .toList();
    }
}
