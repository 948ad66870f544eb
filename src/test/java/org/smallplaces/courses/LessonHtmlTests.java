package org.smallplaces.courses;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;

class LessonHtmlTests {

    private static final String DOOR = PictureSheet.IN_USE.address("door");

    private final LessonHtml html = new LessonHtml(new Words());

    @Test
    void theTitleIsPlainTextAndNotInTheBody() {
        var text = html.render(
                "# What *human* rights & duties are\n\nHello.", Reading.STANDARD, Language.EN, "/learn/c/m", List.of());
        assertThat(text.title()).isEqualTo("What human rights & duties are");
        assertThat(text.html()).isEqualTo("<p>Hello.</p>");
    }

    @Test
    void whatFollowsTheDashesIsABoxToTryIt() {
        assertThat(standard("Hello.\n\n---\n\n## Try it\n\nGo."))
                .isEqualTo("<p>Hello.</p>\n<section class=\"try\">\n<h2>Try it</h2>\n<p>Go.</p>\n</section>");
    }

    @Test
    void anIdeaIsAPictureBesideItsSentences() {
        var easy = html.render("""
                # Title

                ![An open door](picture:door)
                A person comes in.
                The person says, "Hello."

                ## More

                ![A form](picture:form)
                There is a form.
                """, Reading.EASY, Language.EN, "/learn/c/m", List.of());
        assertThat(easy.html()).isEqualTo("""
                <div class="idea"><img src="%s" alt="An open door" width="104" height="104" loading="lazy" />\
                <div>
                <p>A person comes in.</p>
                <p>The person says, &#34;Hello.&#34;</p>
                </div>
                </div>
                <h2>More</h2>
                <div class="idea"><img src="%s" alt="A form" width="104" height="104" loading="lazy" />\
                <div>
                <p>There is a form.</p>
                </div>
                </div>""".formatted(DOOR, PictureSheet.IN_USE.address("form")));
    }

    @Test
    void aTableScrollsByItselfAndNamesItsColumns() {
        assertThat(standard("## Rights\n\n| Who | What |\n| --- | --- |\n| A | B |"))
                .contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Rights\">\n<table>")
                .contains("<th scope=\"col\">Who</th>")
                .contains("<td>B</td>");
    }

    @Test
    void linksToLessonsLeadToTheirAddresses() {
        assertThat(standard("[Here](lesson:first) and [there](lesson:other/second)."))
                .isEqualTo(
                        "<p><a href=\"/learn/c/m/first\">Here</a> and <a href=\"/learn/c/other/second\">there</a>.</p>");
    }

    @Test
    void aKeySentenceIsAQuote() {
        assertThat(standard("> If it is a right.")).isEqualTo("<blockquote>\n<p>If it is a right.</p>\n</blockquote>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hi <img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://evil.example/x.svg)",
                "![x](javascript:alert(1))",
                "![x](picture:../../evil)",
                "![x\" onerror=\"alert(1)](picture:door)\nHello.",
                "| <b onclick=alert(1)>a</b> |\n| --- |\n| <iframe src=//evil.example> |",
                "<p style=\"position:fixed\" class=\"evil\">x</p>"
            })
    void nothingThatRunsOrReachesOutSurvives(String evil) {
        for (var reading : Reading.values()) {
            var document =
                    Jsoup.parseBodyFragment(html.render("# T\n\n" + evil, reading, Language.EN, "/learn/c/m", List.of())
                            .html());
            assertThat(document.select("script, svg, iframe, style, [style], [onerror], [onload], [onclick]"))
                    .isEmpty();
            assertThat(document.select("[class=evil]")).isEmpty();
            assertThat(document.select("[src]").eachAttr("src")).allMatch(DOOR::equals);
            assertThat(document.select("[href]")).isEmpty();
        }
    }

    private String standard(String markdown) {
        return html.render("# T\n\n" + markdown, Reading.STANDARD, Language.EN, "/learn/c/m", List.of())
                .html();
    }
}
