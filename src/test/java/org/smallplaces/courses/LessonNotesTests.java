package org.smallplaces.courses;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** Footnotes open in place, and stand in a list at the end. */
class LessonNotesTests {

    private final LessonHtml html = new LessonHtml(new Words());

    @Test
    void aNoteIsAButtonThatOpensItsWordsInPlace() {
        var text = render("Hello[^a].\n\n[^a]: A *report*, 2022.");
        var button = text.select("p > button").first();
        assertThat(button.attributes())
                .containsExactlyInAnyOrder(
                        new Attribute("class", "note"),
                        new Attribute("aria-label", "Source 1"),
                        new Attribute("type", "button"),
                        new Attribute("popovertarget", "note-1"));
        assertThat(button.nextElementSibling().attributes())
                .containsExactlyInAnyOrder(
                        new Attribute("class", "meaning"),
                        new Attribute("popover", "auto"),
                        new Attribute("id", "note-1"));
        assertThat(text.select("p").first().wholeText()).isEqualTo("Hello1A report, 2022..");
    }

    @Test
    void theNotesAreListedBehindTheTextAndBehindTheBoxToTryIt() {
        var text = render("Hello[^a] there[^b].\n\n[^a]: *One*.\n\n---\n\nGo.\n\n[^b]: Two.");
        assertThat(text.children()).extracting(Element::className).containsExactly("", "try", "notes");
        var notes = text.select("section.notes").first();
        assertThat(notes.attr("aria-label")).isEqualTo("Sources");
        assertThat(notes.select("ol > li").eachText()).containsExactly("One.", "Two.");
        assertThat(notes.select("li em").text()).isEqualTo("One");
    }

    @Test
    void notesAreNumberedAsTheTextMeetsThemWhateverTheirNamesAndOrderBelow() {
        var text = render("Hello[^z] there[^a].\n\n[^a]: Two.\n\n[^z]: One.");
        assertThat(text.select("button.note").eachText()).containsExactly("1", "2");
        assertThat(text.select("section.notes li").eachText()).containsExactly("One.", "Two.");
        assertThat(text.select("#note-1").text()).isEqualTo("One.");
    }

    @Test
    void aNoteThatIsMentionedTwiceHasOneNumberAndOnePlace() {
        var text = render("Hello[^a] there[^a].\n\n[^a]: One.");
        assertThat(text.select("button.note").eachText()).containsExactly("1", "1");
        assertThat(text.select("button.note").eachAttr("popovertarget")).containsExactly("note-1", "note-1");
        assertThat(text.select("[id=note-1]")).hasSize(1);
        assertThat(text.select("section.notes li")).hasSize(1);
    }

    @Test
    void aNoteThatNobodyMentionsIsNotListed() {
        assertThat(render("Hello.\n\n[^a]: One.").html()).isEqualTo("<p>Hello.</p>");
    }

    @Test
    void aTextWithoutNotesHasNoList() {
        assertThat(render("Hello.").select("section")).isEmpty();
    }

    @Test
    void aNoteMayHaveALinkInTheListAndHasItsWordsInPlace() {
        var text = render("Hello[^a].\n\n[^a]: See [there](https://example.org).");
        assertThat(text.select("section.notes a").attr("href")).isEqualTo("https://example.org");
        assertThat(text.select("#note-1").text()).isEqualTo("See \"there\" (https://example.org).");
    }

    @Test
    void noNoteLeadsOutOfTheLesson() {
        var text = render("Hello[^a] there[^b].\n\n[^a]: One, as in[^b].\n\n[^b]: Two.");
        assertThat(text.select("a[href^=#]")).isEmpty();
    }

    @Test
    void notesSpeakTheLanguageOfTheText() {
        var text = Jsoup.parseBodyFragment(html.render(
                                "# T\n\n你好[^a]。\n\n[^a]: 一份报告。", Reading.STANDARD, Language.ZH, "/learn/c/m", List.of())
                        .html())
                .body();
        assertThat(text.select("button.note").attr("aria-label")).isEqualTo("出处1");
        assertThat(text.select("section.notes").attr("aria-label")).isEqualTo("出处");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button class=\"term\" type=\"submit\">x</button>",
                "<button class=\"evil\" type=\"button\">x</button>",
                "<button formaction=\"/sign-out\" onclick=\"alert(1)\" name=\"n\" value=\"v\">x</button>",
                "<button popovertarget=\"sign-in\" popovertargetaction=\"hide\">x</button>",
                "<span id=\"main\" class=\"notes\" popover=\"manual\" style=\"color:red\">x</span>",
                "<section id=\"word-duty\" popover=\"auto\" class=\"meaning\">x</section>",
                "<p id=\"note-1\" popover=\"auto\" aria-label=\"x\" class=\"note\">x</p>",
                "<a id=\"word-duty\" class=\"term\" popovertarget=\"word-duty\">x</a>"
            })
    void theSanitiserKeepsNothingElseOfSuchButtons(String evil) {
        var kept = Jsoup.parseBodyFragment(LessonPolicy.sanitise(evil)).body();
        assertThat(kept.text()).isEqualTo("x");
        assertThat(kept.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .toList())
                .isSubsetOf("class=term", "type=button");
    }

    @Test
    void theSanitiserKeepsTheButtonsOfWordsAndNotes() {
        var kept = "<p><button class=\"term\" type=\"button\" popovertarget=\"word-a-1\">x</button>"
                + "<span class=\"meaning\" popover=\"auto\" id=\"word-a-1\">y</span>"
                + "<button class=\"note\" aria-label=\"Source 1\" type=\"button\" popovertarget=\"note-1\">1</button>"
                + "</p>";
        assertThat(LessonPolicy.sanitise(kept)).isEqualTo(kept);
    }

    private Element render(String text) {
        return Jsoup.parseBodyFragment(
                        html.render("# T\n\n" + text, Reading.STANDARD, Language.EN, "/learn/c/m", List.of())
                                .html())
                .body();
    }
}
