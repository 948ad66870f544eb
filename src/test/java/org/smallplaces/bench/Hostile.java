package org.smallplaces.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who sends what no browser of ours would. */
final class Hostile {

    private static final int LARGE = 12_000_000;

    private final Server server;

    Hostile(Server server) {
        this.server = server;
    }

    /** Messages without sense in the tab of a learner; says how often each status was answered. */
    Map<String, Integer> garbage(Tab tab) throws IOException {
        var answers = new TreeMap<String, Integer>();
        for (var body : new String[] {
            "",
            "{}",
            "[]",
            "null",
            "\u0000\u0001",
            "{\"rpc\":",
            "{\"csrfToken\":\"no\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
            "{\"csrfToken\":7,\"rpc\":{},\"syncId\":\"x\",\"clientId\":null}",
            "[".repeat(100_000),
            "{\"rpc\":[" + "{\"type\":\"event\",\"node\":2147483647,\"event\":\"click\",\"data\":{}},".repeat(1_000)
                    + "0]}"
        }) answers.merge("garbage: " + status(() -> tab.sendRaw(body).status()), 1, Integer::sum);
        answers.merge(
                "body of 12 MB: " + status(() -> tab.sendRaw("x".repeat(LARGE)).status()), 1, Integer::sum);
        return answers;
    }

    private static String status(Sending sending) throws IOException {
        try {
            return Integer.toString(sending.status());
        } catch (StepFailed unexpected) {
            throw unexpected;
        } catch (IOException closed) {
            return "connection closed";
        }
    }

    /** Guesses passwords from one address of this machine, many at once; says how often each status was answered. */
    Map<String, Integer> guess(Country country, int times, int atOnce) throws IOException, InterruptedException {
        var answers = new ConcurrentHashMap<String, Integer>();
        var next = new AtomicInteger();
        try (HttpClient lines = Caller.linesFrom(InetAddress.getByName("127.0.0.9"));
                var guessers = Executors.newFixedThreadPool(atOnce)) {
            for (var guesser = 0; guesser < atOnce; guesser++)
                guessers.submit(() -> {
                    for (var turn = next.getAndIncrement(); turn < times; turn = next.getAndIncrement()) {
                        var email = country.learners()
                                .get(turn % country.learners().size())
                                .email();
                        var form = "username=" + email.replace("@", "%40") + "&password=guess" + turn;
                        var caller = new Caller(lines, server.address());
                        answers.merge(
                                "sign-in: "
                                        + status(() -> caller.post("/sign-in", Caller.FORM, form)
                                                .status()),
                                1,
                                Integer::sum);
                    }
                    return null;
                });
        }
        return new TreeMap<>(answers);
    }

    private interface Sending {
        int status() throws IOException;
    }
}
