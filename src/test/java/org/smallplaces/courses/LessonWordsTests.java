package org.smallplaces.courses;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the words of the glossary explain themselves in a text. */
class LessonWordsTests {

    private static final List<Glossary.Term> ENGLISH = List.of(
            term("duty", false, "duty", "duties"),
            term("duty-bearer", false, "duty-bearer", "duty-bearers"),
            term("right", true, "right", "rights"),
            term("rights-holder", false, "rights-holder"),
            term("assembly", false, "assembly"),
            term("covenant", false, "Covenant", "Covenants"));

    private static final List<Glossary.Term> CHINESE = List.of(
            term("human-rights", true, "人权"),
            term("council", false, "人权理事会"),
            term("treaty", false, "条约"),
            term("treaty-body", false, "条约机构"));

    private final LessonHtml html = new LessonHtml(new Words());

    @Test
    void aWordIsAButtonThatOpensItsMeaningInPlace() {
        var button = english("A duty is here.").select("p > button").first();
        assertThat(button.attributes())
                .containsExactlyInAnyOrder(
                        new Attribute("class", "term"),
                        new Attribute("type", "button"),
                        new Attribute("popovertarget", "word-duty"));
        assertThat(button.text()).isEqualTo("duty");
        assertThat(button.nextElementSibling().attributes())
                .containsExactlyInAnyOrder(
                        new Attribute("class", "meaning"),
                        new Attribute("popover", "auto"),
                        new Attribute("id", "word-duty"));
        assertThat(button.nextElementSibling().text()).isEqualTo("What duty means.");
    }

    @ParameterizedTest
    @EnumSource
    void aWordIsMarkedWhereItIsFirstUsedInATextOfEitherReading(Reading reading) {
        var text = reading == Reading.EASY
                ? "![A door](picture:door)\nThere is a duty.\nA duty stays.\n\n![A form](picture:form)\nTwo duties."
                : "There is a duty. A duty stays.\n\nTwo duties.";
        var document = render(text, reading, Language.EN, ENGLISH);
        assertThat(marked(document)).containsExactly("duty");
        assertThat(document.select("p").first().select("button")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "A duty-bearer has a duty., duty-bearer duty",
        "Two duty-bearers., duty-bearers",
        "A rights-holder has a right., rights-holder",
        "A right and its rights., ''",
        "Dutyfree and dutying and off-duty., ''",
        "Pay duty: now., duty",
        "“Duty!” she says., Duty"
    })
    void theLongestWordCountsAndOnlyAsAWholeWord(String text, String words) {
        assertThat(String.join(" ", marked(english(text)))).isEqualTo(words);
    }

    @Test
    void aWordWithinALongerOneIsNotItsFirstUse() {
        var document = english("A duty-bearer acts. It has a duty.");
        assertThat(marked(document)).containsExactly("duty-bearer", "duty");
        assertThat(document.select("#word-duty")
                        .prev()
                        .first()
                        .previousSibling()
                        .toString())
                .endsWith("It has a ");
    }

    @ParameterizedTest
    @CsvSource({
        "The General Assembly meets., ''",
        "An assembly meets., assembly",
        "Assembly halls open., Assembly",
        "They meet. Assembly halls open., Assembly",
        "Who comes? Duty calls., Duty",
        "The Covenants say so., Covenants",
        "A covenant of friends., ''"
    })
    void aCapitalWithinASentenceIsAName(String text, String words) {
        assertThat(String.join(" ", marked(english(text)))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The General\nAssembly meets.",
                "The *General* Assembly meets.",
                "The [General](https://example.org) Assembly meets.",
                "A year[^1] Assembly meets.\n\n[^1]: A note."
            })
    void aSentenceGoesOnBehindALineAnEmphasisALinkOrANote(String text) {
        assertThat(marked(english(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They meet.\nAssembly halls open.", "They *meet.* Assembly halls open.", "**Assembly** halls."})
    void aSentenceMayBeginThere(String text) {
        assertThat(marked(english(text))).containsExactly("Assembly");
    }

    @ParameterizedTest
    @CsvSource({"人权理事会开会。, 人权理事会", "这是人权。, ''", "条约机构和条约。, 条约机构 条约", "加入条约的国家。, 条约"})
    void chineseWordsNeedNoSpacesAndTheLongestCounts(String text, String words) {
        assertThat(String.join(" ", marked(render(text, Reading.STANDARD, Language.ZH, CHINESE))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A duty",
                "[A duty](https://example.org)",
                "[A *duty*](lesson:other)",
                "`duty`",
                "Hello.[^1]\n\n[^1]: A duty."
            })
    void nothingIsMarkedInHeadingsLinksCodeAndNotes(String text) {
        assertThat(english(text).select("button.term")).isEmpty();
    }

    @Test
    void nothingIsMarkedInTheWordsOfAPicture() {
        var document = render("![A duty](picture:door)\nA person comes.", Reading.EASY, Language.EN, ENGLISH);
        assertThat(document.select("button")).isEmpty();
        assertThat(document.select("img").attr("alt")).isEqualTo("A duty");
    }

    @Test
    void whatIsNotMarkedLeavesTheFirstUseToTheTextBehind() {
        assertThat(marked(english("## A duty\n\n[A duty](https://example.org), and a duty.")))
                .containsExactly("duty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- A duty.", "> A duty.", "| Who | What |\n| --- | --- |\n| A duty | B |", "A **duty**."})
    void wordsAreMarkedInListsQuotesTablesAndEmphasis(String text) {
        assertThat(marked(english(text))).containsExactly("duty");
    }

    @Test
    void theNameOfATableIsThatOfItsHeadingWithoutMarks() {
        var document = english("## A duty\n\n| Who | What |\n| --- | --- |\n| A | B |");
        assertThat(document.select("[role=region]").attr("aria-label")).isEqualTo("A duty");
    }

    @Test
    void aMeaningIsTextAndNothingElse() {
        var evil = List.of(new Glossary.Term("duty", List.of("duty"), List.of(), "<b onclick=x>\"&", false));
        assertThat(render("A duty.", Reading.STANDARD, Language.EN, evil)
                        .select(".meaning")
                        .text())
                .isEqualTo("<b onclick=x>\"&");
    }

    @Test
    void aTextStaysTheSameToTheLetter() {
        var text = "Duty, duty-bearers, rights: the General Assembly and (a) Covenant – duties!";
        var document = english(text);
        document.select(".meaning").remove();
        assertThat(document.wholeText()).isEqualTo(text);
    }

    @Test
    void withoutAGlossaryNothingIsMarked() {
        assertThat(render("A duty.", Reading.STANDARD, Language.EN, List.of()).select("button"))
                .isEmpty();
    }

    private Element english(String text) {
        return render(text, Reading.STANDARD, Language.EN, ENGLISH);
    }

    private Element render(String text, Reading reading, Language language, List<Glossary.Term> terms) {
        return Jsoup.parseBodyFragment(html.render("# T\n\n" + text, reading, language, "/learn/c/m", terms)
                        .html())
                .body();
    }

    private static List<String> marked(Element text) {
        return text.select("button.term").eachText();
    }

    private static Glossary.Term term(String id, boolean everyday, String... forms) {
        return new Glossary.Term(id, List.of(forms), List.of(), "What " + forms[0] + " means.", everyday);
    }
}
