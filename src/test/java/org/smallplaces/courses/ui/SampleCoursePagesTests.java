package org.smallplaces.courses.ui;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.smallplaces.courses.OnSampleCourse;

import static org.assertj.core.api.Assertions.assertThat;

/** The public pages of a library that holds the sample course: its glossary, its path and what it covers. */
@SpringBootTest(
        properties = "spring.datasource.url=jdbc:h2:mem:sample-course-pages;MODE=MySQL"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@OnSampleCourse
class SampleCoursePagesTests {

    private static final String GLOSSARY = "/courses/sample/glossary";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theGlossaryHasEachTermWithItsMeaning() {
        var page = page(GLOSSARY + "?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("Words of the course");
        assertThat(page.select("main > .quiet").text()).isEqualTo("A course");
        assertThat(page.select("dl.glossary dt").eachText()).containsExactly("clerk", "right");
        assertThat(page.select("dl.glossary dd").eachText())
                .containsExactly("A clerk works at the town hall.", "A right is something the law protects.");
        assertThat(page.select("dl.glossary > div").eachAttr("id")).containsExactly("clerk", "right");
    }

    @Test
    void theGlossaryIsInTheLanguageOfThePage() {
        var page = page(GLOSSARY + "?lang=zh");
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("zh");
        assertThat(page.select("dt").eachText()).containsExactly("办事员", "权利");
        assertThat(page.html()).doesNotContain("??", "th:");
    }

    @Test
    void theGlossaryStartsNoSessionAndMayBeKept() {
        var response = mvc.get().uri(GLOSSARY).exchange();
        assertThat(response).hasStatusOk();
        assertThat(response.getRequest().getSession(false)).isNull();
        assertThat(response).headers().hasValue("Cache-Control", "public, max-age=300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses/no-course/glossary", "/courses/No%20Course/glossary"})
    void whereThereIsNoGlossaryThereIsNoPage(String address) {
        assertThat(mvc.get().uri(URI.create(address)).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    // The core takes 34 minutes, the final 22, all modules 85.
    @Test
    void theCatalogueTellsTheCoreFromAllModules() {
        var course = page("/courses?lang=en").select("main article").first();
        assertThat(course.text()).contains("About 1 hours for everybody’s core, 2 hours with all modules");
        assertThat(course.select("li").eachText())
                .containsExactly(
                        "A module 17 minutes · core, for everybody What it is about.",
                        "The module plans 17 minutes · for certain kinds of work What it is about.",
                        "The module at-the-desk 17 minutes · for certain kinds of work What it is about.",
                        "The module in-a-crisis 17 minutes · for certain kinds of work What it is about.",
                        "The module last-steps 17 minutes · core, for everybody What it is about.");
        assertThat(course.select("a").eachAttr("href")).contains(GLOSSARY, "/learn/sample");
    }

    @ParameterizedTest
    @CsvSource({"en, '1 of 34 paragraphs have a lesson; 79 questions belong to them.'", "zh, '34'"})
    void theResolutionSaysHowMuchOfItIsTaught(String language, String words) {
        assertThat(page("/about/resolution?lang=" + language)
                        .select("main > p strong")
                        .text())
                .contains(words, "79");
    }

    @Test
    void eachParagraphSaysHowManyQuestionsBelongToIt() {
        var page = page("/about/resolution?lang=en");
        // Nine single choices in each of five modules, and four of other types.
        assertThat(page.select("#PP7 .quiet").text()).isEqualTo("49 questions in checks");
        assertThat(page.select("#PP7 li")).hasSize(15);
        assertThat(page.select("#OP10").text()).contains("No lesson yet").doesNotContain("in checks");
    }

    private Document page(String address) {
        var response = mvc.get().uri(address).exchange();
        assertThat(response).hasStatusOk();
        try {
            return Jsoup.parse(response.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
