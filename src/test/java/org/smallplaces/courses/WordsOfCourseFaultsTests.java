package org.smallplaces.courses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smallplaces.courses.SampleCourse.COURSE;
import static org.smallplaces.courses.SampleCourse.GLOSSARY_EN;
import static org.smallplaces.courses.SampleCourse.GLOSSARY_ZH;
import static org.smallplaces.courses.SampleCourse.INSTRUMENTS;
import static org.smallplaces.courses.SampleCourse.INSTRUMENTS_EN;
import static org.smallplaces.courses.SampleCourse.MODULE;

/** Faults in what the lessons of a course share: the instruments that they cite, and the glossary. */
class WordsOfCourseFaultsTests {

    private static final String CITED = "{instrument: UDHR, articles: \"1\"}";

    private final SampleCourse right = SampleCourse.right();
    private final SampleCourse explained = right.withGlossary();

    @Test
    void aCourseNamesItsInstruments() {
        assertThat(right.without(INSTRUMENTS)
                        .without(INSTRUMENTS_EN)
                        .without("sample/instruments.zh.yaml")
                        .faults())
                .contains(INSTRUMENTS + ":1: The file is missing: name in it every instrument that lessons cite.");
    }

    @Test
    void theNamesOfInstrumentsAreThereInEachLanguage() {
        assertFault(
                right.without("sample/instruments.zh.yaml"),
                INSTRUMENTS + ":1: The words in zh are missing: write sample/instruments.zh.yaml.");
    }

    @Test
    void anInstrumentHasItsNameInEachLanguage() {
        assertFault(
                right.changing(INSTRUMENTS_EN, "ICESCR: Covenant on economic rights\n", ""),
                INSTRUMENTS_EN + ":1: The instrument `ICESCR` of " + INSTRUMENTS
                        + " is missing: add it, or take it out there.");
    }

    @Test
    void aNameBelongsToAnInstrument() {
        assertFault(
                right.changing(INSTRUMENTS_EN, "UDHR:", "CAT: Convention\nUDHR:"),
                INSTRUMENTS + ":1: The instrument `CAT` of " + INSTRUMENTS_EN
                        + " is missing: add it, or take it out there.");
    }

    @Test
    void anInstrumentHasAKnownKind() {
        assertFault(
                right.changing(INSTRUMENTS, "ICESCR: treaty", "ICESCR: law"),
                INSTRUMENTS + ":2: `ICESCR` (law) must be one of treaty, declaration, resolution, guidance, report.");
    }

    @Test
    void theNameOfAnInstrumentIsNotEmpty() {
        assertThat(right.changing(INSTRUMENTS_EN, "Universal Declaration", "\" \"")
                        .faults())
                .singleElement()
                .asString()
                .startsWith(INSTRUMENTS_EN + ":1: `UDHR` ");
    }

    @Test
    void aLessonCitesOnlyInstrumentsThatTheCourseNames() {
        assertFault(
                right.changing(MODULE, CITED, "{instrument: CAT, articles: \"1\"}"),
                MODULE + ":12: instruments.yaml has no `CAT`: correct the name, or add it there.");
    }

    @Test
    void aTreatyIsCitedByItsArticles() {
        assertFault(
                right.changing(MODULE, CITED, "{instrument: ICESCR}"),
                MODULE + ":12: A treaty is cited by its articles: add `articles: \"…\"`.");
        assertFault(
                right.changing(MODULE, CITED, "{instrument: ICESCR, paragraphs: \"2\"}"),
                MODULE + ":12: A treaty is cited by its articles: add `articles: \"…\"`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{instrument: UDHR}",
                "{instrument: UDHR, paragraphs: \"2, 12-14\"}",
                "{instrument: ICESCR, articles: \"2, 11-13\"}",
                "{instrument: ICESCR, articles: \"2\", paragraphs: \"1\"}"
            })
    void anythingElseMayBeCitedWholeOrByItsParagraphs(String cited) {
        assertThat(right.changing(MODULE, CITED, cited).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 and 11", "2,11", "11(1)", "", "art. 2"})
    void articlesAndParagraphsAreNumbersOnly(String numbers) {
        assertThat(right.changing(MODULE, CITED, "{instrument: ICESCR, articles: \"" + numbers + "\"}")
                        .faults())
                .singleElement()
                .asString()
                .startsWith(MODULE + ":12: `articles` ");
        assertThat(right.changing(MODULE, CITED, "{instrument: UDHR, paragraphs: \"" + numbers + "\"}")
                        .faults())
                .singleElement()
                .asString()
                .startsWith(MODULE + ":12: `paragraphs` ");
    }

    @Test
    void anInstrumentMayHaveASlashInItsName() {
        var symbol = right.changing(INSTRUMENTS, "UDHR: declaration", "UDHR: declaration\nA/RES/70/1: resolution")
                .changing(INSTRUMENTS_EN, "UDHR:", "A/RES/70/1: The 2030 Agenda\nUDHR:")
                .changing("sample/instruments.zh.yaml", "UDHR:", "A/RES/70/1: 2030年议程\nUDHR:")
                .changing(MODULE, CITED, "{instrument: A/RES/70/1}");
        assertThat(symbol.faults()).isEmpty();
        assertThat(symbol.changing(INSTRUMENTS, "A/RES/70/1: resolution", "A/RES/70/1: treaty")
                        .faults())
                .containsExactly(MODULE + ":12: A treaty is cited by its articles: add `articles: \"…\"`.");
    }

    @Test
    void aCourseNeedsNoGlossary() {
        assertThat(right.faults()).isEmpty();
        assertThat(explained.faults()).isEmpty();
    }

    @Test
    void aGlossaryIsThereInEachLanguageOrInNone() {
        assertFault(
                explained.without(GLOSSARY_ZH),
                GLOSSARY_ZH + ":1: The glossary is missing in this language: write it.");
        assertThat(explained.without(GLOSSARY_ZH).without(GLOSSARY_EN).faults()).isEmpty();
    }

    @Test
    void aTermIsThereInEachLanguage() {
        assertFault(
                explained.changing(GLOSSARY_ZH, "  clerk: {term: 办事员, means: 办事员在镇政府工作。}\n", ""),
                GLOSSARY_ZH + ":1: The term `clerk` of " + GLOSSARY_EN + " is missing: add it, or take it out there.");
    }

    @Test
    void aTermOfOneLanguageOnlyIsMissingInTheOthers() {
        assertFault(
                explained.changing(
                        GLOSSARY_EN, "  clerk:", "  desk: {term: desk, means: A desk is a table.}\n  clerk:"),
                GLOSSARY_ZH + ":1: The term `desk` of " + GLOSSARY_EN + " is missing: add it, or take it out there.");
    }

    @Test
    void aTermSaysWhatItMeans() {
        assertFault(
                explained.changing(GLOSSARY_EN, "    means: A clerk works at the town hall.\n", ""),
                GLOSSARY_EN + ":2: `means` is missing. One plain sentence that says what the term means.");
    }

    @Test
    void aGlossaryOfAnotherLanguageIsNoFileOfTheCourse() {
        assertThat(explained.changing(COURSE, "[en, zh]", "[en]").faults())
                .contains(
                        GLOSSARY_ZH + ":1: No course file has this name: correct it, name its lesson in module.yaml or"
                                + " its language in course.yaml, or take it out.");
    }

    private static void assertFault(SampleCourse course, String fault) {
        assertThat(course.faults()).containsExactly(fault);
    }
}
