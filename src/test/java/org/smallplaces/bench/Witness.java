package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;

import org.smallplaces.journeys.Chromium;

/** A learner at a real browser while things break: tries to go on, and keeps a picture of what she sees. */
final class Witness {

    private static final Path PICTURES = Path.of("target", "bench-faults");
    private static final int PATIENCE = 12_000;

    private final Server server;
    private final Learner learner;
    private final String lesson;
    private final Page page;

    Witness(Server server, Learner learner) throws IOException, InterruptedException {
        this.server = server;
        this.learner = learner;
        this.lesson = Modules.all().getFirst().lessonAddress(1) + "?reading=easy&lang=en";
        this.page = Chromium.fresh(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        Files.createDirectories(PICTURES);
        open();
    }

    /** Signs in anew and opens a lesson. */
    void open() throws IOException, InterruptedException {
        var caller = new Caller(Caller.lines(), server.address());
        new Journey(learner, caller, new Timings(), Duration.ZERO, new Acknowledged()).signIn(false);
        page.context().clearCookies();
        page.context()
                .addCookies(caller.cookies().entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                                .setUrl(server.address().toString()))
                        .toList());
        page.navigate(server.address() + lesson);
        page.locator("article .foot button").waitFor();
    }

    /** Presses “next” while something is broken, and says what the page says then. */
    String tryToGoOn(String fault) {
        try {
            page.locator("article .foot button").click();
            page.waitForTimeout(PATIENCE * 0.6);
        } catch (PlaywrightException broken) {
            // Then this is what she sees.
        }
        return look(fault);
    }

    /** Opens the lesson again, and says what the page says then. */
    String openAgain(String fault) {
        try {
            page.navigate(server.address() + lesson);
            page.waitForTimeout(1_000);
        } catch (PlaywrightException broken) {
            // As above.
        }
        return look(fault);
    }

    private String look(String fault) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(fault + ".png")));
        return page.locator("[role=alert], .v-status-message.active, h1").allInnerTexts().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
