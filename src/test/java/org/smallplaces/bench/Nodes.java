package org.smallplaces.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.smallplaces.BundledMySql;

/**
 * {@code ./dev bench nodes}: two servers behind nginx on one MySQL. One is killed, started again, and the other is drained and stopped,
 * while learners take a check that completes their course.
 */
final class Nodes {

    private static final int TAKERS = 64;

    private final Country country;
    private final Acknowledged acknowledged = new Acknowledged();
    private final List<Taker> takers = new ArrayList<>();

    private Nodes(Country country) {
        this.country = country;
    }

    static void main() throws Exception {
        var mysql = BundledMySql.durable();
        var database = mysql.fresh();
        var exports = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "exports-");
        var operators = List.of(Server.freePort(), Server.freePort());
        try (var a = Server.on(database, settings(exports, operators.get(0)));
                var b = Server.on(database, settings(exports, operators.get(1)))) {
            a.start();
            b.start();
            try (var nginx = Nginx.before(a, b)) {
                var country = Country.of(database, TAKERS);
                country.readFirstModule();
                country.almostFinish();
                new Nodes(country).run(a, b, URI.create("http://127.0.0.1:" + operators.get(1)), nginx);
            }
        } finally {
            mysql.kill();
        }
        System.exit(0);
    }

    private static String[] settings(Path exports, int operators) {
        return new String[] {
            "--smallplaces.exports.folder=" + exports,
            "--management.server.port=" + operators,
            "--server.forward-headers-strategy=native"
        };
    }

    private void run(Server a, Server b, URI operatorsOfB, Nginx nginx) throws Exception {
        var lines = Caller.lines();
        for (var learner : country.learners()) takers.add(new Taker(learner, lines, nginx.address(), acknowledged));
        // One after the other: hashes stand in line anyway.
        for (var taker : takers) taker.begin();
        System.out.println("signed in, learners by server: " + byNode());
        answer();
        a.kill();
        answer();
        System.out.println("server a was killed: " + returns() + ", learners by server: " + byNode());
        a.start();
        answer();
        System.out.println("server a runs again; draining b: " + Server.post(operatorsOfB.resolve("/actuator/drain")));
        answer();
        System.out.println("b is drained, learners by server: " + byNode());
        b.stop();
        answer();
        System.out.println("b was stopped: " + returns() + ", learners by server: " + byNode());
        Thread.sleep(60_000);
        judge();
    }

    private void answer() throws Exception {
        all(taker -> {
            taker.answer();
            return null;
        });
    }

    private Map<String, Long> byNode() {
        return takers.stream().collect(Collectors.groupingBy(Taker::node, Collectors.counting()));
    }

    private String returns() {
        var returned = takers.stream().filter(taker -> taker.returns() > 0).count();
        return returned + " of " + takers.size()
                + " have loaded their page again, without signing in, at the same question";
    }

    private void judge() throws IOException, SQLException {
        try (var connection = country.connection();
                var counts = connection.createStatement().executeQuery("""
                        select (select count(*) from enrolments where completed_at is not null),
                               (select count(*) from certificates),
                               (select count(distinct enrolment_id) from certificates),
                               (select count(*) from EVENT_PUBLICATION where completion_date is null)""")) {
            counts.next();
            System.out.printf(
                    "acknowledged answers: %d, lost: %d; done: %d of %d; completed: %d, certificates: %d for %d courses, events left over: %d%n",
                    acknowledged.answers(),
                    acknowledged.lost(connection),
                    takers.stream().filter(Taker::isDone).count(),
                    takers.size(),
                    counts.getInt(1),
                    counts.getInt(2),
                    counts.getInt(3),
                    counts.getInt(4));
        }
    }

    private void all(Act act) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<Void>>();
            for (var taker : takers) done.add(people.submit((Callable<Void>) () -> act.by(taker)));
            for (var each : done) each.get();
        } catch (ExecutionException failed) {
            throw new IOException("A learner could not go on", failed.getCause());
        }
    }

    private interface Act {
        Void by(Taker taker) throws Exception;
    }
}
