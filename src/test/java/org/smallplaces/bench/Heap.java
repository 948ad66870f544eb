package org.smallplaces.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;

import org.smallplaces.journeys.CourseText;

/** Live heap of the server for each learner who has a lesson open. */
final class Heap {

    private static final int LEARNERS = 500;

    private final House house;

    Heap(House house) {
        this.house = house;
    }

    void measure(Figures figures) throws IOException, InterruptedException {
        var lines = Caller.lines();
        var server = house.server().process();
        // One of each page first: what is loaded once is no learner's.
        open(house.country().learners().getLast(), lines);
        var before = Machine.liveMegabytes(server);
        var tabs = new ArrayList<Tab>();
        for (var learner : house.country().learners().subList(0, LEARNERS)) tabs.add(open(learner, lines));
        var after = Machine.liveMegabytes(server);
        figures.atMost(60, "live heap a learner with a lesson open", (after - before) * 1024 / tabs.size(), "kB");
        figures.add("resident memory of the server after all this", Machine.residentMegabytes(server), "MB");
    }

    private Tab open(Learner learner, HttpClient lines) throws IOException, InterruptedException {
        var caller = new Caller(lines, house.server().address());
        new Journey(learner, caller, new Timings(), Duration.ZERO, new Acknowledged())
                .signIn(false)
                .close();
        var module = CourseText.modules().getFirst();
        return Tab.open(caller, module.lessonAddress(1) + "?reading=standard&lang=en");
    }
}
