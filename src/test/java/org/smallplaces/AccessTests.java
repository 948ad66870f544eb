package org.smallplaces;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.smallplaces.certificates.Exported;
import org.smallplaces.certificates.Issued;
import org.smallplaces.people.EmailAddress;
import org.smallplaces.people.People;
import org.smallplaces.people.Person;
import org.smallplaces.places.Place;
import org.smallplaces.places.Places;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may open which address: every route, every role, one's own place and others. Ask a running server. */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

    /** Who asks; "here" is the town of Sel Marin. */
    private enum Who {
        ANONYMOUS(""),
        LEARNER("amina.sol@sel-marin.example"),
        REVIEWER("sofia.karavelakou@orvena.example"),
        TRAINER("ilse.brandt@orvena.example"),
        ADMINISTRATOR_HERE("teodor.vance@sel-marin.example"),
        ADMINISTRATOR_ELSEWHERE("zhao.wenxi@lindel.example"),
        ADMINISTRATOR_ABOVE("ngozi.hale@orvena-north.example");

        private final String email;

        Who(String email) {
            this.email = email;
        }
    }

    /**
     * The route; an address of it; what becomes of each who asks, in the order of {@link Who}: ok is a page or a file,
     * sign-in leads there, elsewhere leads to another page, missing is how unknown and forbidden look alike. The
     * certificate and the export are those of the administrator here.
     */
    private static final String TABLE = """
            # pages without a session
            /door                                | /                                          | ok ok ok ok ok ok ok
            /door                                | /door                                      | ok ok ok ok ok ok ok
            /sign-in                             | /sign-in                                   | ok ok ok ok ok ok ok
            /about/resolution                    | /about/resolution                          | ok ok ok ok ok ok ok
            /about/pictures                      | /about/pictures                            | ok ok ok ok ok ok ok
            /courses                             | /courses                                   | ok ok ok ok ok ok ok
            /courses/{course}/glossary           | /courses/{course}/glossary                 | ok ok ok ok ok ok ok
            /courses/{course}/glossary           | /courses/no-course/glossary                | missing missing missing missing missing missing missing
            /verify                              | /verify                                    | ok ok ok ok ok ok ok
            /verify/{number}                     | /verify/{certificate}                      | ok ok ok ok ok ok ok
            /verify/{number}                     | /verify/{no-certificate}                   | missing missing missing missing missing missing missing
            /error                               | /error                                     | ok ok ok ok ok ok ok

            # learning: everybody, once signed in
            /learn/continue                      | /learn/continue                            | sign-in elsewhere elsewhere elsewhere elsewhere elsewhere elsewhere
            learn                                | /learn                                     | sign-in ok ok ok ok ok ok
            learn/:course                        | /learn/{course}                            | sign-in ok ok ok ok ok ok
            learn/:course                        | /learn/no-course                           | sign-in missing missing missing missing missing missing
            learn/:course/:module/:lesson        | /learn/{course}/{module}/{lesson}          | sign-in ok ok ok ok ok ok
            learn/:course/:module/check          | /learn/{course}/{module}/check             | sign-in ok ok ok ok ok ok
            learn/:course/final                  | /learn/no-course/final                     | sign-in missing missing missing missing missing missing
            certificates                         | /certificates                              | sign-in ok ok ok ok ok ok

            # a certificate: its holder only
            /certificates/{number}/{language}.pdf | /certificates/{certificate}/en.pdf        | sign-in missing missing missing ok missing missing
            /certificates/{number}/{language}.pdf | /certificates/{certificate}/xx.pdf        | sign-in missing missing missing missing missing missing
            /certificates/{number}/{language}.pdf | /certificates/{no-certificate}/en.pdf     | sign-in missing missing missing missing missing missing
            /certificates/{number}/{language}.pdf | /certificates/no-number/en.pdf            | sign-in missing missing missing missing missing missing

            # the studio: trainers at the top
            studio                               | /studio                                    | sign-in missing missing ok missing missing missing
            studio/:course                       | /studio/{course}                           | sign-in missing missing ok missing missing missing
            studio/:course                       | /studio/no-course                          | sign-in missing missing missing missing missing missing
            studio/:course/:module/:lesson       | /studio/{course}/{module}/{lesson}         | sign-in missing missing ok missing missing missing
            studio/:course/:module/:lesson       | /studio/{course}/{module}/{lesson}?text=zh.easy | sign-in missing missing ok missing missing missing
            studio/:course/:module/:lesson       | /studio/{course}/{module}/{lesson}?text=xx | sign-in missing missing missing missing missing missing
            studio/:course/:module/:lesson       | /studio/{course}/{module}/no-lesson        | sign-in missing missing missing missing missing missing

            # a place: who administers it or a place above it
            places                               | /places                                    | sign-in missing missing missing ok ok ok
            places/:place                        | /places/{here}                             | sign-in missing missing missing ok missing ok
            places/:place                        | /places/{elsewhere}                        | sign-in missing missing missing missing ok missing
            places/:place                        | /places/{beside}                           | sign-in missing missing missing missing missing ok
            places/:place                        | /places/{above}                            | sign-in missing missing missing missing missing ok
            places/:place                        | /places/{top}                              | sign-in missing missing missing missing missing missing
            places/:place                        | /places/{nowhere}                          | sign-in missing missing missing missing missing missing
            places/:place                        | /places/no-id                              | sign-in missing missing missing missing missing missing

            # a list of completions: who administers the place or a place above it
            /places/{place}/completions.csv      | /places/{here}/completions.csv             | sign-in missing missing missing ok missing ok
            /places/{place}/completions.csv      | /places/{elsewhere}/completions.csv        | sign-in missing missing missing missing ok missing
            /places/{place}/completions.csv      | /places/{beside}/completions.csv           | sign-in missing missing missing missing missing ok
            /places/{place}/completions.csv      | /places/{top}/completions.csv              | sign-in missing missing missing missing missing missing
            /places/{place}/completions.csv      | /places/{nowhere}/completions.csv          | sign-in missing missing missing missing missing missing
            /places/{place}/completions.csv      | /places/no-id/completions.csv              | sign-in missing missing missing missing missing missing
            /places/{place}/completions.csv      | /places/{here}/completions.csv?from=today  | sign-in missing missing missing missing missing missing

            # an export: who asked for it, at the place where they did
            /places/{place}/exports/{export}.zip | /places/{here}/exports/{export}.zip        | sign-in missing missing missing ok missing missing
            /places/{place}/exports/{export}.zip | /places/{above}/exports/{export}.zip       | sign-in missing missing missing missing missing missing
            /places/{place}/exports/{export}.zip | /places/{elsewhere}/exports/{export}.zip   | sign-in missing missing missing missing missing missing
            /places/{place}/exports/{export}.zip | /places/{here}/exports/{nowhere}.zip       | sign-in missing missing missing missing missing missing
            /places/{place}/exports/{export}.zip | /places/{here}/exports/no-id.zip           | sign-in missing missing missing missing missing missing
            """;

    private record Door(String route, String address, List<String> answers) {

        static Door of(String line) {
            var cells = line.split("\\|");
            var answers = List.of(cells[2].strip().split(" "));
            if (answers.size() != Who.values().length)
                throw new IllegalArgumentException("Somebody is missing: " + line);
            return new Door(cells[0].strip(), cells[1].strip(), answers);
        }

        @Override
        public String toString() {
            return address;
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ServletContext servlet;

    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private Map<String, String> names = Map.of();

    @BeforeAll
    void everybodyArrives() throws IOException {
        for (var who : Who.values()) {
            var visitor = Visitor.at(port);
            visitors.put(who, visitor);
            if (who != Who.ANONYMOUS)
                assertThat(Visitor.leadsTo(visitor.signIn(who.email, "small-places")))
                        .as(who.email)
                        .startsWith("/learn");
        }
        var administrator = person(Who.ADMINISTRATOR_HERE);
        var certificate = Issued.to(administrator, place("sel-marin")).in(house);
        names = Map.ofEntries(
                Map.entry("course", "human-rights-in-local-government"),
                Map.entry("module", "rights-begin-in-small-places"),
                Map.entry("lesson", "what-human-rights-are"),
                Map.entry("certificate", certificate.number().value()),
                Map.entry("no-certificate", Issued.numberOfNone().value()),
                Map.entry(
                        "export",
                        Exported.ready(administrator.id(), place("sel-marin"), house)
                                .toString()),
                Map.entry("here", place("sel-marin").id().toString()),
                Map.entry("beside", place("osk").id().toString()),
                Map.entry("elsewhere", place("lindel").id().toString()),
                Map.entry("above", place("orvena-north").id().toString()),
                Map.entry("top", place("orvena").id().toString()),
                Map.entry("nowhere", UUID.randomUUID().toString()));
    }

    static Stream<Door> doors() {
        return TABLE.lines().filter(line -> line.contains("|")).map(Door::of);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everybodyGetsTheAnswerOfTheTable(Door door) {
        var answers = Arrays.stream(Who.values())
                .map(who -> who + " " + answer(who, door))
                .toList();
        var expected = Arrays.stream(Who.values())
                .map(who -> who + " " + door.answers().get(who.ordinal()))
                .toList();
        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void everyPageWithAViewStandsInTheTable() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        var registered = RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .toList();
        assertThat(new TreeSet<>(registered)).isEqualTo(annotated());
        assertThat(inTable(false)).isEqualTo(annotated());
    }

    @Test
    void everyPlainPageAndFileStandsInTheTable() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapped.addAll(mapping.getPatternValues()));
        assertThat(inTable(true)).isEqualTo(mapped);
    }

    @Test
    void whatIsForbiddenLooksLikeWhatDoesNotExist() {
        for (var pair : new String[][] {
            {"/places/{here}", "/places/{nowhere}"},
            {"/places/{here}/completions.csv", "/places/{nowhere}/completions.csv"},
            {"/places/{here}/exports/{export}.zip", "/places/{nowhere}/exports/{export}.zip"},
            {"/certificates/{certificate}/en.pdf", "/certificates/{no-certificate}/en.pdf"}
        }) {
            var forbidden = open(Who.ADMINISTRATOR_ELSEWHERE, pair[0]);
            var unknown = open(Who.ADMINISTRATOR_ELSEWHERE, pair[1]);
            assertThat(forbidden.statusCode()).as(pair[0]).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(text(forbidden)).as(pair[0]).isEqualTo(text(unknown));
        }
    }

    private String answer(Who who, Door door) {
        var answer = open(who, door.address());
        return switch (answer.statusCode()) {
            case 200 -> "ok";
            case 302 -> Visitor.leadsTo(answer).startsWith("/sign-in") ? "sign-in" : "elsewhere";
            case 404 -> "missing";
            default -> "status " + answer.statusCode();
        };
    }

    private HttpResponse<String> open(Who who, String address) {
        var filled = address;
        for (var name : names.entrySet()) filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        assertThat(filled).doesNotContain("{");
        return visitors.get(who).open(filled, "Accept", "text/html, */*;q=0.5");
    }

    /** What people read; ids of the address and of the session are no difference to them. */
    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    private Person person(Who who) {
        return people.withEmail(new EmailAddress(who.email)).orElseThrow();
    }

    private Place place(String code) {
        return places.withCode(code).orElseThrow();
    }

    /** Routes as the table has them: those of controllers begin with a slash. */
    private static TreeSet<String> inTable(boolean controllers) {
        var routes = new TreeSet<String>();
        doors().map(Door::route)
                .filter(route -> route.startsWith("/") == controllers)
                .forEach(routes::add);
        return routes;
    }

    private static TreeSet<String> annotated() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("org.smallplaces")) {
            var view = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            routes.add(view.getAnnotation(Route.class).value());
            for (var alias : view.getAnnotationsByType(RouteAlias.class)) routes.add(alias.value());
        }
        return routes;
    }
}
