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

import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.ParagraphId;
import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(
        properties = "spring.datasource.url=jdbc:h2:mem:public-pages;MODE=MySQL"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
class PublicPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CourseLibrary library;

    @ParameterizedTest
    @CsvSource({
        "/courses, en, Courses",
        "/courses, zh, 课程",
        "/about/resolution, en, 'Resolution 51/12, paragraph by paragraph'",
        "/about/resolution, zh, 第51/12号决议，逐段来看",
        "/about/pictures, en, Pictures",
        "/about/pictures, zh, 图片",
        "/courses/human-rights-in-local-government/glossary, en, Words of the course",
        "/courses/human-rights-in-local-government/glossary, zh, 课程词语"
    })
    void eachPageIsWholeInEachLanguage(String address, String language, String heading) {
        var page = page(address + "?lang=" + language);
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main h1").eachText()).containsExactly(heading);
        assertThat(page.select("main#main.frame")).hasSize(1);
        assertThat(page.html()).doesNotContain("??", "th:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses",
                "/about/resolution",
                "/about/pictures",
                "/courses/human-rights-in-local-government/glossary"
            })
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
        for (var paragraph : library.resolution().paragraphs()) {
            var lessons = lessons(paragraph.id());
            var entry = page.select("#" + paragraph.id());
            assertThat(entry.select("a").eachAttr("href"))
                    .as("%s", paragraph.id())
                    .hasSize(lessons);
            assertThat(entry.text().contains("No lesson yet")).isEqualTo(lessons == 0);
        }
        assertThat(page.select("main").text()).contains("Adopted on 6 October 2022");
    }

    private int lessons(ParagraphId paragraph) {
        return (int) library.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> lesson.sources().contains(paragraph))
                .count();
    }

    @Test
    void theGlossaryShowsEveryTermOfTheCourse() {
        var terms = library.courses().getFirst().glossary().terms(Language.EN);
        var page = page("/courses/human-rights-in-local-government/glossary?lang=en");
        assertThat(page.select("dt")).hasSameSizeAs(terms).isNotEmpty();
        assertThat(page.select("dd").eachText()).noneMatch(String::isBlank);
    }

    @Test
    void theCatalogueSaysHowLongTheCoreAndAllOfACourseTakeAndInWhichLanguages() {
        var course = page("/courses?lang=en").select("main article").first();
        assertThat(course).isNotNull();
        assertThat(course.text())
                .contains(
                        "Human rights in local government",
                        "25 minutes",
                        "hours for everybody’s core, "
                                + library.courses()
                                        .getFirst()
                                        .hours()
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + " hours with all modules",
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
