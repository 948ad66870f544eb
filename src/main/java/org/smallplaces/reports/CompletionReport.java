package org.smallplaces.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.smallplaces.certificates.CertificateNumber;
import org.smallplaces.courses.CourseId;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Language;

/**
 * Who completed what, in a place and below it. What was completed counts where it was completed, as the certificate
 * says and as an export has it; who has not completed stands where they work.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CompletionReport {

    private static final String ROWS = """
            select c.place_path as path, c.holder as name, w.place as place, w.course_title as course,
                   c.completed_on as completed_on, c.number as number, c.id as row_id
              from certificates c
              join certificate_words w on w.certificate_id = c.id and w.language = (
                       select own.language from certificate_words own where own.certificate_id = c.id
                        order by case own.language when :language then 0 when 'en' then 1 else 2 end, own.language
                        limit 1)
             where c.place_path like :below
               and (:course = '' or c.course = :course)
               and c.completed_on between :from and :until
            union all
            select l.path, p.name, coalesce(n.name, l.name), null, null, null, p.id
              from people p
              join places l on l.id = p.place_id
              left join place_names n on n.place_id = l.id and n.language = :language
             where :without = 1
               and l.path like :below
               and not exists (select 1 from certificates c
                                where c.person_id = p.id and (:course = '' or c.course = :course))
            """;

    private static final String IN_ORDER = "select * from (" + ROWS + ") r order by r.path, r.name, r.row_id";

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations connections;

    CompletionReport(JdbcClient jdbc, JdbcOperations connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /** A page of the list, by place and name. */
    public List<Completion> page(PlaceScope scope, CompletionFilter filter, Language language, int offset, int limit) {
        return jdbc.sql(IN_ORDER + " limit :limit offset :offset")
                .params(parameters(scope, filter, language))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> completion(row))
                .list();
    }

    /** Gives the whole list, row by row as the database tells it: however long, it is never in memory at once. */
    public void forEach(PlaceScope scope, CompletionFilter filter, Language language, Consumer<Completion> each) {
        jdbc.sql(IN_ORDER)
                .withFetchSize(fetchSize())
                .params(parameters(scope, filter, language))
                .query(row -> {
                    each.accept(completion(row));
                });
    }

    // MySQL's driver reads the whole answer into memory, unless it is told so in this way of its own.
    private int fetchSize() {
        var product = connections.execute(
                (ConnectionCallback<String>) held -> held.getMetaData().getDatabaseProductName());
        return "MySQL".equals(product) ? Integer.MIN_VALUE : AT_A_TIME;
    }

    /** How long the list is, for scrolling through it. */
    public int size(PlaceScope scope, CompletionFilter filter, Language language) {
        return jdbc.sql("select count(*) from (" + ROWS + ") r")
                .params(parameters(scope, filter, language))
                .query(Integer.class)
                .single();
    }

    /** The months in which somebody completed, the newest first. */
    public List<YearMonth> months(PlaceScope scope) {
        return jdbc.sql("""
                        select distinct extract(year from completed_on) as y, extract(month from completed_on) as m
                          from certificates where place_path like :below
                         order by y desc, m desc""")
                .param("below", scope.path().below())
                .query((row, _) -> YearMonth.of(row.getInt("y"), row.getInt("m")))
                .list();
    }

    private static Map<String, ?> parameters(PlaceScope scope, CompletionFilter filter, Language language) {
        var completions = filter.completions();
        return Map.of(
                "below", scope.path().below(),
                "course", completions.course().map(CourseId::slug).orElse(""),
                "from", completions.firstDay(),
                "until", completions.lastDay(),
                "without", filter.listsPeopleWithout() ? 1 : 0,
                "language", language.tag());
    }

    private static Completion completion(ResultSet row) throws SQLException {
        return new Completion(
                row.getString("name"),
                row.getString("place"),
                row.getString("course"),
                row.getObject("completed_on", LocalDate.class),
                grouped(row.getString("number")));
    }

    private static @Nullable String grouped(@Nullable String number) {
        return number == null ? null : new CertificateNumber(number).grouped();
    }
}
