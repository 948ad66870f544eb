package org.smallplaces.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.smallplaces.journeys.CourseText;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/**
 * What the benchmark's learner does: signs in, looks at her learning and the course, reads the last two lessons of a module, and takes
 * its check twice, first carelessly and then well. Every step looks whether the page came that it asked for.
 */
final class Journey {

    static final int ANSWERS = 10;

    private static final Words WORDS = new Words();
    private static final String QUERY = "?reading=standard&lang=en";

    private final Learner learner;
    private final CourseText.Module module;
    private final Caller caller;
    private final Timings timings;
    private final Duration think;
    private final Acknowledged acknowledged;
    private Step at = Step.SIGN_IN_PAGE;

    Journey(Learner learner, Caller caller, Timings timings, Duration think, Acknowledged acknowledged) {
        this.learner = learner;
        this.module = Modules.after(learner.journeys().getAndIncrement());
        this.caller = caller;
        this.timings = timings;
        this.think = think;
        this.acknowledged = acknowledged;
    }

    /** From the sign-in page on; ends with the tab closed. */
    void walk() throws InterruptedException {
        whole(() -> {
            var tab = signIn(false);
            learn(tab);
            tab.close();
        });
    }

    /** From my learning on, in the tab of somebody who has signed in. */
    void walkOn(Tab tab) throws InterruptedException {
        whole(() -> learn(tab));
    }

    private void whole(Action action) throws InterruptedException {
        try {
            action.run();
        } catch (IOException | RuntimeException failed) {
            // At the end of a run, everybody is told to stop.
            if (Thread.currentThread().isInterrupted()) return;
            timings.failed(at, failed);
            Thread.sleep(think);
        }
    }

    Tab signIn(boolean remembered) throws IOException, InterruptedException {
        step(Step.SIGN_IN_PAGE, () -> {
            var page = caller.open("/sign-in");
            expect(page.body().contains("name=\"password\""), "a sign-in page");
        });
        var form = "username=" + URLEncoder.encode(learner.email(), StandardCharsets.UTF_8) + "&password="
                + Country.PASSWORD + (remembered ? "&stay=yes" : "");
        var tab = new Tab[1];
        step(Step.SIGN_IN, () -> {
            var answer = caller.post("/sign-in", Caller.FORM, form);
            // Where many sign in at once, the page asks to try again; the time until she is in counts as a whole.
            while (answer.asksToWait().isPresent()) {
                Thread.sleep(answer.asksToWait().get());
                answer = caller.post("/sign-in", Caller.FORM, form);
            }
            var next = answer.leadsTo().orElse("nowhere");
            expect(next.equals("/learn/continue"), "a sign-in, but it led to " + next);
            tab[0] = Tab.open(caller, next);
        });
        return tab[0];
    }

    private void learn(Tab tab) throws IOException, InterruptedException {
        step(Step.MY_LEARNING, () -> {
            tab.follow("/learn");
            expect(tab.heading().equals(say("learning.title")), "my learning");
        });
        step(Step.COURSE, () -> {
            tab.follow(CourseText.COURSE_ADDRESS);
            expect(tab.heading().equals(CourseText.title(Language.EN)), "the course");
        });
        var last = module.lessons().size();
        step(Step.LESSON, () -> {
            tab.follow(module.lessonAddress(last - 1) + QUERY);
            expectLesson(tab, last - 1);
        });
        step(Step.NEXT_LESSON, () -> {
            tab.press(say("learning.read-next"));
            expectLesson(tab, last);
            acknowledged.lesson(learner, module.id(), module.lessons().get(last - 2));
        });
        step(Step.CHECK_PAGE, () -> {
            tab.press(say("learning.read-check"));
            expect(tab.heading().equals(say("learning.check.title", title())), "the check");
            acknowledged.lesson(learner, module.id(), module.lessons().get(last - 1));
        });
        check(tab, "learning.check.begin", false);
        check(tab, "learning.check.again", true);
    }

    private void check(Tab tab, String begin, boolean well) throws IOException, InterruptedException {
        var count = module.asked();
        step(Step.START, () -> {
            tab.press(say(begin));
            expectQuestion(tab, 1, count);
        });
        for (var number = 1; number <= count; number++) {
            var here = number;
            step(Step.ANSWER, () -> {
                var form = tab.form();
                var asked = Modules.question(module, form.choices(), form.legend());
                tab.fillIn(asked.filling(well).fields());
                expect(tab.page().htmlWith(say("learning.check.saved")).isPresent(), "a saved answer");
                acknowledged.answer(learner);
            });
            var door = module.checkAddress() + QUERY;
            if (here < count)
                step(Step.NEXT_QUESTION, () -> {
                    tab.follow(door + "&question=" + (here + 1));
                    expectQuestion(tab, here + 1, count);
                });
            else
                step(Step.RESULTS, () -> {
                    tab.follow(door);
                    var result = say(well ? "learning.check.passed" : "learning.check.not-yet", title());
                    expect(tab.heading().equals(result), result);
                });
        }
    }

    private void expectLesson(Tab tab, int number) throws IOException {
        expect(tab.heading().equals(Modules.lessonTitle(module, number)), "lesson " + number + " of " + module.id());
    }

    private static void expectQuestion(Tab tab, int number, int count) throws IOException {
        expect(tab.heading().equals(say("learning.check.question", number, count)), "question " + number);
    }

    private static void expect(boolean itCame, String what) throws IOException {
        if (!itCame) throw new StepFailed("This is not " + what);
    }

    private String title() {
        return Modules.title(module);
    }

    private static String say(String key, Object... arguments) {
        return WORDS.say(Language.EN, key, arguments);
    }

    private void step(Step step, Action action) throws IOException, InterruptedException {
        at = step;
        var before = caller.bytes();
        var start = System.nanoTime();
        action.run();
        timings.took(step, System.nanoTime() - start, caller.bytes() - before);
        if (!think.isZero()) Thread.sleep(think);
    }

    /** Something that speaks with the server. */
    private interface Action {
        void run() throws IOException, InterruptedException;
    }
}
