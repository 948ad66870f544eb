package org.smallplaces.reports.ui;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

import org.smallplaces.Served;
import org.smallplaces.Visitor;
import org.smallplaces.certificates.Certificate;
import org.smallplaces.certificates.Issued;
import org.smallplaces.people.DemoCountry;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.Newcomer;
import org.smallplaces.people.People;
import org.smallplaces.people.Role;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;
import org.smallplaces.reports.Completion;
import org.smallplaces.reports.CompletionReport;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/** Fetching the list of completions as a file. */
@Served
class CompletionListDownloadTests {

    private static final String NGOZI = "ngozi.hale@orvena-north.example";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    private Visitor ngozi;
    private Place town;

    @BeforeEach
    void ngoziSignsInAndHasANewTown() {
        ngozi = Visitor.at(port);
        ngozi.signIn(NGOZI, DemoCountry.PASSWORD);
        var code = "t" + UUID.randomUUID().toString().substring(0, 8);
        town = places.found(
                places.withCode("orvena-north").orElseThrow(), code, "town", "Ford, old", Map.of(Language.ZH, "渡口"));
    }

    @Test
    void theFileHasTheColumnsOfTheListAndARowForEach() {
        var certificate = completed("Amina Sol");
        learner("Bo");
        var answer = ngozi.open(address(""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                \uFEFFName,Place,Completed,Course,Date,Certificate\r
                Amina Sol,"Ford, old",Completed,Rivers,2026-11-22,%s\r
                Bo,"Ford, old",Not completed,,,\r
                """.formatted(certificate.number().grouped()));
    }

    @Test
    void theFileSaysWhatItIsAndIsKeptByNobodyOnTheWay() {
        var answer = ngozi.open(address(""));
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(answer, "Content-Disposition"))
                .matches("attachment; filename=\"completions-" + town.code() + "-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Content-Length")).isNotEmpty();
    }

    @Test
    void wordsAreInTheLanguageOfWhoAsks() {
        completed("林晓雨");
        assertThat(ngozi.open(address("?lang=zh")).body())
                .startsWith("\uFEFF姓名,地方,是否学完,课程,日期,证书编号\r\n")
                .contains("林晓雨,渡口,已学完,河流,2026-11-22,");
    }

    @Test
    void theFiltersOfTheListHoldForTheFile() {
        completed("Amina Sol");
        learner("Bo");
        assertThat(ngozi.open(address("?shown=completed")).body())
                .contains("Amina Sol")
                .doesNotContain("Bo,");
        assertThat(ngozi.open(address("?course=bridges")).body()).contains("Amina Sol,\"Ford, old\",Not completed");
        assertThat(ngozi.open(address("?from=2026-11-23")).body()).hasLineCount(1);
        assertThat(ngozi.open(address("?from=2026-11-22&until=2026-11-22")).body())
                .contains("Amina Sol")
                .hasLineCount(2);
    }

    @Test
    void noNameBecomesAFormula() {
        var learner = Newcomer.named("Amina Sol", town.code(), people, places);
        Issued.to(learner, town).inTheNameOf("=HYPERLINK(\"x\")").in(house);
        assertThat(ngozi.open(address("")).body()).contains("\"'=HYPERLINK(\"\"x\"\")\",");
    }

    @Test
    void aFaultAmidTheListSendsNothingThatLooksLikeAList() {
        var report = mock(CompletionReport.class);
        var gone = new IllegalStateException("The database is gone");
        doAnswer(asked -> {
                    asked.<Consumer<Completion>>getArgument(3)
                            .accept(new Completion("Amina Sol", "Ford", null, null, null));
                    throw gone;
                })
                .when(report)
                .forEach(any(), any(), any(), any());
        var download = new CompletionListDownload(report, people, new Words(), Clock.systemUTC());
        var person = people.withEmail(new EmailAddress(NGOZI)).orElseThrow();
        var signedIn = new SignedInPerson(person.id(), "Ngozi Hale", NGOZI, "", Set.of(Role.ADMINISTRATOR));
        var answer = new MockHttpServletResponse();
        assertThatThrownBy(() -> download.download(
                        signedIn, town.id().toString(), new LinkedMultiValueMap<>(), Language.EN, answer))
                .isSameAs(gone);
        assertThat(answer.isCommitted()).isFalse();
        assertThat(answer.getHeaderNames()).isEmpty();
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    private String address(String query) {
        return "/places/" + town.id() + "/completions.csv" + query;
    }

    private void learner(String name) {
        Newcomer.named(name, town.code(), people, places);
    }

    private Certificate completed(String name) {
        return Issued.to(Newcomer.named(name, town.code(), people, places), town)
                .in(house);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
