package org.smallplaces.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.smallplaces.journeys.Chromium;
import org.smallplaces.journeys.CourseText;

/** What a browser fetches and when it paints: a lesson with nothing kept from before, and the lesson after it. */
final class FirstVisit {

    private static final String PAINTED = """
            () => new Promise(done => new PerformanceObserver(list => {
              const largest = list.getEntries().at(-1).startTime;
              const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
              done(first + ' ' + largest);
            }).observe({type: 'largest-contentful-paint', buffered: true}))""";

    private final Server server;
    private final Learner learner;

    FirstVisit(Server server, Learner learner) {
        this.server = server;
        this.learner = learner;
    }

    /** What came over the wire for a page, and when it was painted, in milliseconds. */
    private record Seen(long bytes, int requests, double first, double largest) {}

    void measure(Figures figures) throws IOException, InterruptedException {
        for (var easy : new boolean[] {false, true}) {
            var reading = easy ? "easy read" : "standard";
            var cold = cold(easy, false);
            figures.atMost(120, "first visit to a lesson, " + reading, cold.bytes() / 1000.0, "kB");
            figures.add("first visit to a lesson, " + reading + ", requests", cold.requests(), "");
            figures.add("first visit, " + reading + ", first paint", cold.first(), "ms");
            figures.add("first visit, " + reading + ", largest paint", cold.largest(), "ms");
            var poor = cold(easy, true);
            figures.atMost(3_000, "first visit at 400 kbit/s, " + reading + ", first paint", poor.first(), "ms");
            figures.add("first visit at 400 kbit/s, " + reading + ", largest paint", poor.largest(), "ms");
            var next = next(easy);
            figures.atMost(8, "next lesson, " + reading + ", median", next.get(next.size() / 2) / 1000.0, "kB");
            figures.add("next lesson, " + reading + ", largest", next.getLast() / 1000.0, "kB");
        }
    }

    private Seen cold(boolean easy, boolean poorLine) throws IOException, InterruptedException {
        try (var context = signedIn()) {
            var page = context.newPage();
            var wire = new Wire(page);
            if (poorLine) wire.makePoor();
            open(page, easy, 1);
            var painted = page.evaluate(PAINTED).toString().split(" ");
            return new Seen(
                    wire.bytes.get(),
                    wire.requests.get(),
                    Double.parseDouble(painted[0]),
                    Double.parseDouble(painted[1]));
        }
    }

    /** Bytes of each lesson of the first modules, opened by the button of the one before; the smallest first. */
    private List<Long> next(boolean easy) throws IOException, InterruptedException {
        var seen = new ArrayList<Long>();
        try (var context = signedIn()) {
            var page = context.newPage();
            var wire = new Wire(page);
            for (var module : CourseText.modules()) {
                page.navigate(address(module, easy, 1));
                settle(page);
                for (var number = 2; number <= module.lessons().size(); number++) {
                    wire.bytes.set(0);
                    page.locator("article .foot button").click();
                    page.waitForURL("**" + module.lessonAddress(number) + "**");
                    settle(page);
                    seen.add(wire.bytes.get());
                }
            }
        }
        seen.sort(null);
        return seen;
    }

    private void open(Page page, boolean easy, int number) {
        page.navigate(address(CourseText.modules().getFirst(), easy, number));
        settle(page);
    }

    private String address(CourseText.Module module, boolean easy, int number) {
        return server.address() + module.lessonAddress(number) + "?reading=" + (easy ? "easy" : "standard")
                + "&lang=en";
    }

    private static void settle(Page page) {
        page.locator("article .foot button").waitFor();
        page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        page.waitForTimeout(700);
    }

    /** A browser that has nothing but the cookies of somebody who has signed in. */
    private BrowserContext signedIn() throws IOException, InterruptedException {
        var caller = new Caller(Caller.lines(), server.address());
        new Journey(learner, caller, new Timings(), java.time.Duration.ZERO, new Acknowledged()).signIn(false);
        var context = Chromium.fresh(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(caller.cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl(server.address().toString()))
                .toList());
        return context;
    }

    /** Counts what comes over a page's wire, as the browser's network log has it. */
    private static final class Wire {
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();
        private final com.microsoft.playwright.CDPSession session;

        private Wire(Page page) {
            session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.loadingFinished", event -> {
                var received = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(received);
                if (received > 0) requests.incrementAndGet();
            });
        }

        /** 400 kbit/s each way, 400 ms there and back. */
        private void makePoor() {
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 400);
            line.addProperty("downloadThroughput", 400_000 / 8);
            line.addProperty("uploadThroughput", 400_000 / 8);
            session.send("Network.emulateNetworkConditions", line);
        }
    }
}
