package org.smallplaces.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** What an administrator takes away: the list of who completed, and the certificates. */
final class Lists {

    private static final int CERTIFICATES = 1_000;
    private static final int LISTED = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final House house;

    Lists(House house) {
        this.house = house;
    }

    void measure(Figures figures) throws IOException, InterruptedException, SQLException {
        var hall = house.country().graduate("hall", CERTIFICATES);
        var others = house.country().graduate("others", LISTED);
        var administrator = new Caller(Caller.lines(), house.server().address());
        var signIn = "username=" + URLEncoder.encode(Country.ADMINISTRATOR, StandardCharsets.UTF_8) + "&password="
                + Country.PASSWORD;
        administrator.post("/sign-in", Caller.FORM, signIn);
        list(administrator, hall, CERTIFICATES);
        figures.add("list of 1,000 as CSV", list(administrator, hall, CERTIFICATES), "s");
        figures.atMost(2, "list of 20,000 as CSV", list(administrator, others, LISTED), "s");
        figures.atMost(30, "1,000 certificates with QR code, as one ZIP", export(administrator, hall), "s");
    }

    private static double list(Caller administrator, String place, int count) throws IOException {
        var begin = System.nanoTime();
        var list = administrator.get("/places/" + place + "/completions.csv");
        var seconds = (System.nanoTime() - begin) / 1e9;
        var lines = list.body().lines().count();
        if (list.status() != 200 || lines != count + 1)
            throw new IOException("A list with status " + list.status() + " and " + lines + " lines");
        return seconds;
    }

    private double export(Caller administrator, String place) throws IOException, InterruptedException, SQLException {
        var tab = Tab.open(administrator, "/places/" + place);
        var begin = System.nanoTime();
        tab.press(new Words().say(Language.EN, "reports.export.begin"));
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            try (var connection = house.country().connection();
                    var job = connection
                            .createStatement()
                            .executeQuery(
                                    "select state, total, failed from export_jobs order by requested_at desc limit 1")) {
                if (job.next() && job.getString("state").equals("READY")) {
                    if (job.getInt("total") != CERTIFICATES || job.getInt("failed") != 0)
                        throw new IOException(
                                "Only " + job.getInt("total") + " certificates, " + job.getInt("failed") + " failed");
                    return (System.nanoTime() - begin) / 1e9;
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("No export within " + PATIENCE);
    }
}
