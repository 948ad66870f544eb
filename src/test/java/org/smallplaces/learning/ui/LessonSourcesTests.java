package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside a lesson: why it is there, and the law that it names. */
class LessonSourcesTests extends SampleCoursePageTests {

    @Test
    void treatiesThatBindAreToldApartFromDocumentsThatGuide() {
        navigate(lesson(1), LessonView.class);
        assertThat(aside())
                .containsSubsequence(
                        "Treaties. They bind your State where it is a party.",
                        "Covenant on economic rights, articles 2 and 11–13",
                        "Documents that guide. They explain or encourage, and do not bind.",
                        "Universal Declaration");
        assertThat(html(sources()).select("li").eachText())
                .containsExactly("Covenant on economic rights, articles 2 and 11–13", "Universal Declaration");
    }

    @Test
    void aLessonThatCitesNoTreatySpeaksOfNone() {
        navigate(lesson(0), LessonView.class);
        assertThat(aside())
                .contains("Documents that guide.", "Universal Declaration, article 1")
                .doesNotContain("Treaties.");
    }

    @Test
    void instrumentsHaveTheirNamesInTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        navigate(lesson(1), LessonView.class);
        assertThat(aside()).contains("经济权利公约", "世界人权宣言").doesNotContain("Covenant");
    }

    @Test
    void theParagraphsThatALessonDerivesFromAreNamed() {
        navigate(lesson(0), LessonView.class);
        assertThat(aside()).contains("Why this lesson: PP7");
    }

    @Test
    void theWordsOfTheCourseAreOneLinkAway() {
        navigate(lesson(0), LessonView.class);
        var link = html(sources()).select("a:containsOwn(Words of this course)");
        assertThat(link.eachAttr("href")).containsExactly("/courses/sample/glossary");
        assertThat(link.hasAttr("router-ignore")).isTrue();
    }

    private Component sources() {
        return find(LessonSources.class).single();
    }

    private String aside() {
        return said(sources());
    }
}
