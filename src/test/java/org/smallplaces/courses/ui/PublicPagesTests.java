package org.smallplaces.courses.ui;

import java.io.UnsupportedEncodingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(
        properties = "spring.datasource.url=jdbc:h2:mem:public-pages;MODE=MySQL"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class PublicPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/courses, en, Courses",
        "/courses, zh, 课程",
        "/about/resolution, en, 'Resolution 51/12, paragraph by paragraph'",
        "/about/resolution, zh, 第51/12号决议，逐段来看",
        "/about/pictures, en, Pictures",
        "/about/pictures, zh, 图片"
    })
    void eachPageIsWholeInEachLanguage(String address, String language, String heading) {
        var page = page(address + "?lang=" + language);
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main h1").eachText()).containsExactly(heading);
        assertThat(page.select("main#main.frame")).hasSize(1);
        assertThat(page.html()).doesNotContain("??", "th:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/courses", "/about/resolution", "/about/pictures"})
    void aPageForAnybodyStartsNoSessionAndMayBeKept(String address) {
        var response = mvc.get().uri(address).exchange();
        assertThat(response.getRequest().getSession(false)).isNull();
        assertThat(response).headers().hasValue("Cache-Control", "public, max-age=300");
    }

    @Test
    void theResolutionShowsItsParagraphsInOrderWithTheirLessons() {
        var page = page("/about/resolution?lang=en");
        var labels = page.select("main article h3").eachText();
        assertThat(labels).hasSize(34).startsWith("PP1", "PP2").endsWith("OP9", "OP10");
        assertThat(page.select("main article p[lang=zh]")).hasSize(34);
        assertThat(page.select("#PP7 a").eachAttr("href"))
                .contains("/learn/human-rights-in-local-government/rights-begin-in-small-places/what-human-rights-are");
        assertThat(page.select("#OP10").text()).contains("No lesson yet");
        assertThat(page.select("main").text()).contains("Adopted on 6 October 2022");
    }

    @Test
    void theCatalogueSaysHowLongACourseTakesAndInWhichLanguages() {
        var course = page("/courses?lang=en").select("main article").first();
        assertThat(course).isNotNull();
        assertThat(course.text())
                .contains(
                        "Human rights in local government",
                        "25 minutes",
                        "0.5 hours of learning in all",
                        "English · 中文");
        assertThat(course.select("a.button").attr("href")).isEqualTo("/learn/human-rights-in-local-government");
    }

    @Test
    void everyPictureNamesItsMakerAndItsLicence() {
        var page = page("/about/pictures?lang=en");
        assertThat(page.select("tbody tr td:last-child").eachText())
                .isNotEmpty()
                .noneMatch(String::isBlank)
                .hasSameSizeAs(page.select("tbody tr img"));
        assertThat(page.select("main").text()).contains("CC BY-SA 4.0");
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
