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
        var administrator = administrator();
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
        var begin = System.nanoTime();
        var job = askFor(administrator, place, PATIENCE);
        if (!job.equals("READY " + CERTIFICATES)) throw new IOException("The export ended as " + job);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How an export that the administrator asks for ends: its state, and how many certificates are in it. */
    String exportState(String place, Duration patience) throws IOException, InterruptedException, SQLException {
        return askFor(administrator(), place, patience);
    }

    private Caller administrator() throws IOException {
        var administrator = new Caller(Caller.lines(), house.server().address());
        var signIn = "username=" + URLEncoder.encode(Country.ADMINISTRATOR, StandardCharsets.UTF_8) + "&password="
                + Country.PASSWORD;
        administrator.post("/sign-in", Caller.FORM, signIn);
        return administrator;
    }

    private String askFor(Caller administrator, String place, Duration patience)
            throws IOException, InterruptedException, SQLException {
        var tab = Tab.open(administrator, "/places/" + place);
        var begin = System.nanoTime();
        tab.press(new Words().say(Language.EN, "reports.export.begin"));
        var state = "";
        while (System.nanoTime() - begin < patience.toNanos()) {
            try (var connection = house.country().connection();
                    var job = connection.createStatement().executeQuery("""
                            select state, total - failed from export_jobs order by requested_at desc limit 1""")) {
                if (job.next()) state = job.getString(1) + " " + job.getInt(2);
            }
            if (state.startsWith("READY") || state.startsWith("FAILED")) return state;
            Thread.sleep(100);
        }
        return state + ", after " + patience.toSeconds() + " s";
    }
}
