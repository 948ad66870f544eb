package org.smallplaces.learning.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.smallplaces.courses.Work;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Position;
import org.smallplaces.learning.Works;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The path through a course: for everybody its core, and more by one's work. */
class CourseViewTests extends SampleCoursePageTests {

    // What the browser sends with the form: see WorkChoice.
    private static final String CHOSEN = "new FormData(event.target).getAll('work').join(' ')";

    @Test
    void thePathIsTheCoreAndTheOtherModulesStandBelowIt() {
        show();
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsSubsequence("Your path", "Modules for other work");
        assertThat(modules())
                .containsExactly(
                        "1. A module",
                        "5. The module last-steps",
                        "The final",
                        "2. The module plans",
                        "3. The module at-the-desk",
                        "4. The module in-a-crisis");
    }

    @Test
    void eachModuleSaysForWhomItIsAndHowLongItTakes() {
        show();
        assertThat(texts("quiet"))
                .containsSubsequence(
                        "Core: for everybody",
                        "0 of 3 lessons finished · about 17 minutes with the check",
                        "For: planning and finance and buying",
                        "For: counter and front desk and social services",
                        "For: public order and bylaws");
    }

    @Test
    void workIsListedAsTheLanguageDoes() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        show();
        assertThat(texts("quiet")).anyMatch(text -> text.matches(".*规划.*和.*财.*"));
    }

    @Test
    void nobodyHasSaidWhatTheyDoBeforeTheyDo() {
        show();
        assertThat(page().selectFirst("details.work").hasAttr("open")).isFalse();
        assertThat(page().select("input")).hasSize(Work.values().length).allSatisfy(box -> {
            assertThat(box.attr("type")).isEqualTo("checkbox");
            assertThat(box.hasAttr("checked")).isFalse();
        });
        assertThat(page().select(".work legend").eachText())
                .containsExactly(
                        "What is your work? Tick all that fits. Everybody takes the core; your work adds to it.");
        assertThat(said()).contains("Only you see this.");
    }

    @ParameterizedTest
    @CsvSource({
        "FI, FI, 1 2 5",
        "FD PL, FD PL, 1 2 3 5",
        "PB, PB, 1 4 5",
        "DS, DS, 1 5",
        "'', '', 1 5",
        "FI XX, FI, 1 2 5",
        "FD SS PL CO HR PB CM FI DS, FD SS PL CO HR PB CM FI DS, 1 2 3 4 5"
    })
    void tickingOnesWorkChangesThePathAtOnceAndIsKept(String sent, String kept, String path) {
        show();
        choose(sent);
        assertThat(progress().path().works()).isEqualTo(Works.read(kept));
        var numbers = List.of(path.split(" "));
        assertThat(modules().subList(0, modules().indexOf("The final")))
                .extracting(module -> module.substring(0, 1))
                .isEqualTo(numbers);
        assertThat(ticked()).isEqualTo(kept.isEmpty() ? List.of() : List.of(kept.split(" ")));
        assertThat(said()).contains("0 of " + numbers.size() + " modules passed");
    }

    @Test
    void whoTakesEverythingHasNoOtherModules() {
        work("FD PL PB");
        show();
        assertThat(said()).doesNotContain("Modules for other work");
    }

    @Test
    void tickingOtherWorkFinishesNothingAndLosesNothing() {
        pass(module);
        show();
        choose("PL");
        choose("FD");
        choose("");
        assertThat(progress().hasPassed(module)).isTrue();
        assertThat(said()).contains("1 of 2 modules passed, 3 of 6 lessons finished");
    }

    @Test
    void theTimeOfThePathIsToldWithWhatIsLeft() {
        show();
        assertThat(said()).contains("Your path takes about 56 minutes in all; about 56 are still to go.");
        finish(1);
        work("PB");
        show();
        assertThat(said()).contains("Your path takes about 73 minutes in all; about 69 are still to go.");
        work("");
        passCore();
        show();
        assertThat(said()).contains("Your path takes about 56 minutes in all; about 22 are still to go.");
    }

    @Test
    void onlyTheModuleInWhichOneStandsIsOpen() {
        show();
        assertThat(open()).containsExactly(true, false, false, false, false);
        pass(module);
        show();
        assertThat(open()).containsExactly(false, true, false, false, false);
        pass(course.modules().getLast());
        show();
        assertThat(open()).containsOnly(false);
        work("PL");
        show();
        assertThat(open()).containsExactly(false, true, false, false, false);
    }

    @Test
    void eachStepOfAModuleLeadsToItsLessonAndSaysHowItStands() {
        finish(1);
        show();
        var steps = page().select(".path a");
        assertThat(steps.getFirst().attr("href")).startsWith("/" + lesson(0));
        assertThat(steps)
                .extracting(CourseViewTests::parts)
                .startsWith(
                        "1 At the counter Finished",
                        "2 On the phone 4 min",
                        "3 By letter 4 min",
                        "4 Check: 5 questions After the lessons");
        finish(3);
        show();
        assertThat(said()).contains("Ready for you");
        pass(module);
        show();
        assertThat(said()).contains("Passed · 3 of 3 lessons finished");
    }

    @Test
    void aModuleOfOtherWorkCanBeTakenAllTheSame() {
        var plans = course.modules().get(1);
        learning.finish(
                person,
                new Position(course.id(), plans.id(), plans.lessons().getFirst().id()));
        show();
        assertThat(said()).contains("0 of 2 modules passed, 0 of 6 lessons finished", "1 of 3 lessons finished");
    }

    @Test
    void theFinalStandsAtTheEndOfThePathAndOpensAfterItsModules() {
        show();
        assertThat(finalStep()).isEqualTo("1 Final: 6 situations After all modules of your path");
        assertThat(said()).contains("About 22 minutes, no time limit");
        passCore();
        show();
        assertThat(finalStep()).endsWith("Ready for you");
        assertThat(said()).contains("Next: the final");
        assertThat(addresses()).anyMatch(address -> address.startsWith("/" + toFinal()));
        answerAll(begin(CheckId.FINAL), Set.of(), 0);
        show();
        assertThat(finalStep()).endsWith("Passed");
        assertThat(said()).contains("You have finished this course.", "See my certificate");
    }

    private void show() {
        navigate(address(), CourseView.class);
    }

    private void choose(String codes) {
        var form = find(WorkChoice.class)
                .single()
                .getElement()
                .getChildren()
                .filter(element -> element.getTag().equals("form"))
                .findFirst()
                .orElseThrow();
        send(form, CHOSEN, codes);
    }

    private List<String> modules() {
        return page().select("h3").eachText();
    }

    private List<Boolean> open() {
        return page().select(".module details").stream()
                .map(module -> module.hasAttr("open"))
                .toList();
    }

    private List<String> ticked() {
        return page().select("input[checked]").eachAttr("value");
    }

    private String finalStep() {
        var steps = html(find(FinalPath.class).single()).select("a");
        assertThat(steps).hasSize(1);
        return parts(steps.getFirst());
    }

    private static String parts(Element step) {
        return String.join(" ", step.children().eachText());
    }
}
