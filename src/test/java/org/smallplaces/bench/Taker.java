package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Somebody who takes the check of the first module and stays signed in on her device: whatever breaks, she loads the page again. */
final class Taker {

    private static final Words WORDS = new Words();

    private final Learner learner;
    private final Caller caller;
    private final Acknowledged acknowledged;
    private final String door = Modules.all().getFirst().checkAddress() + "?reading=standard&lang=en";
    private final int count = Modules.all().getFirst().asked();
    private int answered;
    private int returns;
    private Tab tab;

    Taker(Learner learner, HttpClient lines, URI proxy, Acknowledged acknowledged) {
        this.learner = learner;
        this.caller = new Caller(lines, proxy);
        this.acknowledged = acknowledged;
    }

    /** Signs in for this device, and begins. */
    void begin() throws IOException, InterruptedException {
        new Journey(learner, caller, new Timings(), Duration.ZERO, acknowledged)
                .signIn(true)
                .close();
        tab = Tab.open(caller, door);
        tab.press(WORDS.say(Language.EN, "learning.check.begin"));
        expect(1);
    }

    /** Answers the next question and goes on to the one after, or to the result. */
    void answer() throws IOException {
        try {
            send();
        } catch (IOException | IllegalStateException gone) {
            load();
            // The server may have kept an answer whose acknowledgement was lost.
            if (tab.page().htmlWith("<fieldset>").isPresent()) send();
            else answered++;
        }
        try {
            tab.follow(here());
        } catch (IOException gone) {
            load();
        }
    }

    private void send() throws IOException {
        var form = tab.form();
        var asked = Modules.question(Modules.all().getFirst(), form.choices(), form.legend());
        tab.fillIn(asked.filling(true).fields());
        if (tab.page().htmlWith(WORDS.say(Language.EN, "learning.check.saved")).isEmpty())
            throw new StepFailed("The answer was not saved");
        acknowledged.answer(learner);
        answered++;
    }

    /** Loads the page again: nobody has to sign in, and the same question is there, or the result. */
    private void load() throws IOException {
        returns++;
        tab = Tab.open(caller, here());
        if (!isDone()) expect(answered + 1);
    }

    boolean isDone() {
        return answered == count;
    }

    /** How often the page had to be loaded again; each time without signing in, and at the same question. */
    int returns() {
        return returns;
    }

    /** Which server the proxy sends her to. */
    String node() {
        return caller.cookies().getOrDefault("node", "");
    }

    private String here() {
        return answered < count ? door + "&question=" + (answered + 1) : door;
    }

    private void expect(int number) throws IOException {
        var question = WORDS.say(Language.EN, "learning.check.question", number, count);
        if (!tab.heading().equals(question)) throw new StepFailed("Not “" + question + "” but “" + tab.heading() + "”");
    }
}
