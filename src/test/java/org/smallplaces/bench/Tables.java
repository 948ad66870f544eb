package org.smallplaces.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.smallplaces.MySql;

/**
 * What a database holds: of every table how many rows, and one sum over all that they say, in whatever order they come.
 */
record Tables(SortedMap<String, Integer> rows, SortedMap<String, Long> sums) {

    /** Says which server does the work for all, and until when: a running server writes it anew each minute. */
    private static final String OF_THE_MOMENT = "duties";

    /** Somebody with a certificate. */
    record Holder(String email, String name, String certificate) {}

    static Tables of(MySql.Database database) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        var sums = new TreeMap<String, Long>();
        try (var connection = connection(database)) {
            for (var table : names(connection)) {
                var count = 0;
                var sum = 0L;
                try (var all = connection.createStatement().executeQuery("select * from " + table)) {
                    while (all.next()) {
                        var row = new CRC32();
                        for (var column = 1; column <= all.getMetaData().getColumnCount(); column++)
                            row.update((all.getString(column) + "\u0000").getBytes(StandardCharsets.UTF_8));
                        sum += row.getValue();
                        count++;
                    }
                }
                rows.put(table, count);
                sums.put(table, sum);
            }
        }
        return new Tables(rows, sums);
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next())
                if (!"INFORMATION_SCHEMA".equals(found.getString("TABLE_SCHEM")))
                    names.add(found.getString("TABLE_NAME"));
        }
        if (names.isEmpty()) throw new SQLException("No table in " + connection.getCatalog());
        return names;
    }

    /** Waits until everybody who completed a course has a certificate, and somebody has. */
    static void awaitCertificates(MySql.Database database) throws SQLException, InterruptedException {
        try (var connection = connection(database)) {
            for (var seconds = 0; seconds < 300; seconds++) {
                var held = count(connection, "certificates");
                if (held > 0
                        && held == count(connection, "enrolments where completed_at is not null")
                        && count(connection, "EVENT_PUBLICATION") == 0) return;
                Thread.sleep(1_000);
            }
        }
        throw new SQLException("No certificates within five minutes");
    }

    private static int count(Connection connection, String what) throws SQLException {
        try (var found = connection.createStatement().executeQuery("select count(*) from " + what)) {
            found.next();
            return found.getInt(1);
        }
    }

    static Holder holder(MySql.Database database) throws SQLException {
        try (var connection = connection(database);
                var found = connection.createStatement().executeQuery("""
                        select p.email, c.holder, c.number from certificates c join people p on p.id = c.person_id
                         order by c.number limit 1""")) {
            if (!found.next()) throw new SQLException("Nobody has a certificate");
            return new Holder(found.getString(1), found.getString(2), found.getString(3));
        }
    }

    private static Connection connection(MySql.Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    int allRows() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The tables that are not the same in another database: in rows, or in what these say. */
    List<String> differing(Tables other) {
        return rows.keySet().stream()
                .filter(table -> !rows.get(table).equals(other.rows.get(table))
                        || !table.equalsIgnoreCase(OF_THE_MOMENT)
                                && !sums.get(table).equals(other.sums.get(table)))
                .toList();
    }
}
