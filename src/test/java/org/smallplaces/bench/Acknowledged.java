package org.smallplaces.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server has said it keeps: at the end, all of it must be in the database. */
final class Acknowledged {

    private final Set<String> lessons = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    void lesson(Learner learner, String module, String lesson) {
        lessons.add(learner.enrolment() + " " + module + " " + lesson);
    }

    void answer(Learner learner) {
        answers.computeIfAbsent(learner.enrolment(), _ -> new AtomicInteger()).incrementAndGet();
    }

    int answers() {
        return answers.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    int lessons() {
        return lessons.size();
    }

    /** How many of them the database does not have. */
    int lost(Connection database) throws SQLException {
        return lostLessons(database) + lostAnswers(database);
    }

    private int lostLessons(Connection database) throws SQLException {
        var missing = new HashSet<>(lessons);
        try (var rows =
                database.createStatement().executeQuery("select enrolment_id, module, lesson from finished_lessons")) {
            while (rows.next()) missing.remove(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
        }
        return missing.size();
    }

    private int lostAnswers(Connection database) throws SQLException {
        var lost = 0;
        var kept = new ConcurrentHashMap<String, Integer>();
        try (var rows = database.createStatement().executeQuery("""
                select a.enrolment_id, count(*) from attempt_questions q join attempts a on a.id = q.attempt_id
                 where q.choice is not null group by a.enrolment_id""")) {
            while (rows.next()) kept.put(rows.getString(1), rows.getInt(2));
        }
        for (var said : answers.entrySet())
            lost += Math.max(0, said.getValue().get() - kept.getOrDefault(said.getKey(), 0));
        return lost;
    }
}
