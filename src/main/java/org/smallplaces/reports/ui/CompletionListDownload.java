package org.smallplaces.reports.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.smallplaces.certificates.CsvSheet;
import org.smallplaces.people.People;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.places.PlaceId;
import org.smallplaces.reports.Completion;
import org.smallplaces.reports.CompletionReport;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/**
 * Hands out the list as CSV, with the filters and the columns of the page (decision 0012). It is written to a file
 * first: a fault ends in an error and never in a list that looks whole, the length is known, and a slow line does not
 * keep a connection of the database.
 */
@Controller
class CompletionListDownload {

    private static final List<String> COLUMNS = List.of("name", "place", "completed", "course", "date", "number");

    private final CompletionReport report;
    private final People people;
    private final Words words;
    private final Clock clock;

    CompletionListDownload(CompletionReport report, People people, Words words, Clock clock) {
        this.report = report;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/places/{place}/completions.csv")
    void download(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("place") String place,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "language", binding = false) Language language,
            HttpServletResponse response)
            throws IOException {
        if (!person.roles().contains(Role.ADMINISTRATOR)) throw missing();
        var scope = PlaceId.read(place)
                .flatMap(id -> people.scope(person.id(), Role.ADMINISTRATOR, id))
                .orElseThrow(CompletionListDownload::missing);
        var address = CompletionListAddress.read(scope.place(), query).orElseThrow(CompletionListDownload::missing);
        // Closing it takes it away; on Linux it has no name from the beginning, so that no kill leaves it behind.
        var file = Files.createTempFile("completions", ".csv");
        try (var list = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            var buffer = new BufferedOutputStream(Channels.newOutputStream(list));
            write(scope, address, language, buffer);
            buffer.flush();
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLengthLong(list.size());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(scope));
            Channels.newInputStream(list.position(0)).transferTo(response.getOutputStream());
        }
    }

    private void write(PlaceScope scope, CompletionListAddress address, Language language, OutputStream to) {
        var sheet = new CsvSheet(to);
        sheet.line(COLUMNS.stream()
                .map(column -> words.say(language, "reports.column." + column))
                .toList());
        var yes = words.say(language, "reports.completed.yes");
        var no = words.say(language, "reports.completed.no");
        report.forEach(scope, address.filter(), language, row -> sheet.line(cells(row, row.isCompleted() ? yes : no)));
        sheet.flush();
    }

    private static List<String> cells(Completion row, String completed) {
        var course = row.course();
        var day = row.completedOn();
        var number = row.number();
        return List.of(
                row.name(),
                row.place(),
                completed,
                course == null ? "" : course,
                // As every spreadsheet reads it, whatever its country.
                day == null ? "" : day.toString(),
                number == null ? "" : number);
    }

    private String attachment(PlaceScope scope) {
        var name = "completions-" + scope.place().code() + "-" + LocalDate.now(clock) + ".csv";
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
