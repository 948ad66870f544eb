package org.smallplaces.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

import org.smallplaces.BundledMySql;
import org.smallplaces.MySql;

/** A MySQL that keeps what it commits, a server on it, and the people of the benchmark. */
record House(BundledMySql mysql, MySql.Database database, Server server, Country country, Duration coldStart)
        implements AutoCloseable {

    private static final int LEARNERS = 1_000;

    static House open() throws IOException, InterruptedException, SQLException {
        return open(LEARNERS);
    }

    static House open(int learners, String... settings) throws IOException, InterruptedException, SQLException {
        var mysql = BundledMySql.durable();
        var database = mysql.fresh();
        var server = Server.on(database, settings);
        var start = server.start();
        return new House(mysql, database, server, Country.of(database, learners), start);
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
        mysql.kill();
    }
}
