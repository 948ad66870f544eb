package org.smallplaces.plainwords;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~## The 2 Covenants~                 | ~   The 2 Covenants~                 | HEADING
            ~#hashtag~                           | ~#hashtag~                           | TEXT
            ~- a list item~                      | ~  a list item~                      | ITEM
            ~2. a numbered one~                  | ~   a numbered one~                  | ITEM
            ~1945 was a year.~                   | ~1945 was a year.~                   | TEXT
            ~> a quotation~                      | ~  a quotation~                      | TEXT
            ~a **bold** word~                    | ~a   bold   word~                    | TEXT
            ~_so_ and snake_case~                | ~ so  and snake_case~                | TEXT
            ~see [this lesson](lesson:a/b).~     | ~see  this lesson             .~     | TEXT
            ~a [bracket] stays~                  | ~a [bracket] stays~                  | TEXT
            ~so it is.[^a]~                      | ~so it is.    ~                      | TEXT
            ~![A key](picture:key)~              | ~                     ~              | OTHER
            ~[^a]: A/HRC/51/10~                  | ~                 ~                  | OTHER
            ~---~                                | ~   ~                                | OTHER
            ~* * *~                              | ~     ~                              | OTHER
            ~3 \\* 4~                            | ~3  * 4~                             | TEXT
            ~   ~                                | ~   ~                                | BLANK
            """)
    void aSignIsASpaceAndAWordStaysWhereItIs(String raw, String plain, Line.Kind kind) {
        var markdown = Markdown.read(raw);
        assertThat(markdown.plain()).isEqualTo(plain);
        assertThat(markdown.lines()).extracting(Line::kind).containsExactly(kind);
    }

    @Test
    void aTableIsNoSentence() {
        var markdown = Markdown.read("| a | b |\n| --- | --- |\n| c | d |");
        assertThat(markdown.plain()).isBlank();
        assertThat(markdown.lines()).extracting(Line::kind).containsOnly(Line.Kind.OTHER);
    }

    @Test
    void aFootnoteGoesOnWhereItsLinesStandIn() {
        var markdown = Markdown.read("[^a]: A note\n    goes on.\nA sentence.");
        assertThat(markdown.lines())
                .extracting(Line::kind)
                .containsExactly(Line.Kind.OTHER, Line.Kind.OTHER, Line.Kind.TEXT);
        assertThat(markdown.footnotes()).containsExactly(new Span(0, 4));
    }

    @Test
    void aPictureInASentenceIsNotRead() {
        assertThat(Markdown.read("A ![red key](picture:key) opens.").plain())
                .isEqualTo("A                         opens.");
    }

    @Test
    void whatIsLeftOpenIsNoSign() {
        for (var text : List.of("[open", "![open](", "a](b", "[a](b", "[^", "**", "\\"))
            assertThat(Markdown.read(text).plain()).hasSameSizeAs(text);
    }
}
