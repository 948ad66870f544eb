package org.smallplaces.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Sol",
                "林晓雨",
                "欧阳·娜娜",
                "أمينة بنت يوسف",
                "محمّد",
                "Σοφία Καραβελάκου",
                "Ольга Йовович",
                "เกรียงไกร",
                "प्रिया शर्मा",
                "נועה",
                "Nguyễn Thị Ánh",
                "O’Brien-Smith",
                "D'Arcy",
                "Ng",
                "José Mª",
                "Henry VIII (Harry)",
                "نازنین\u200Cزهرا",
                "李",
                "\uD840\uDC00"
            })
    void aNameStaysAsItIsWrittenInAnyScript(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(name);
    }

    @Test
    void aNameIsKeptComposed() {
        assertThat(new PersonName("Jose\u0301").value()).isEqualTo("Jos\u00E9");
    }

    @Test
    void aMarkThatHasNoComposedFormIsKept() {
        assertThat(new PersonName("M\u0331ary").value()).isEqualTo("M\u0331ary");
    }

    @Test
    void spacesAroundANameAreNoPartOfIt() {
        assertThat(new PersonName("  Amina Sol ").value()).isEqualTo("Amina Sol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina 😀", "👩🏽‍🦽", "Amina ❤", "Amina ☎"})
    void anEmojiIsRefusedWithASentenceThatNamesIt(String name) {
        assertThatThrownBy(() -> new PersonName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("A name cannot hold (😀|👩|❤|☎): write it with letters only\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina\u0000Sol",
                "Amina\nSol",
                "Amina\tSol",
                "Amina\u007FSol",
                "Amina\u202ESol",
                "Amina\u2066Sol",
                "Amina\uFEFFSol",
                "Amina\uD800",
                "<b>Amina</b>",
                "=Amina",
                "+Amina",
                "Amina@Sol",
                "Amina;Sol"
            })
    void signsThatSteerATextOrAProgramAreRefused(String name) {
        assertThatThrownBy(() -> new PersonName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "-", "’", "\u200D", " . ", "()"})
    void aNameHasALetter(String name) {
        assertThatThrownBy(() -> new PersonName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A name is needed.");
    }

    @Test
    void aNameDoesNotBeginWithAMarkThatBelongsOnALetter() {
        assertThatThrownBy(() -> new PersonName("\u0301Amina"))
                .hasMessage("A name cannot begin with a mark that belongs on a letter.");
    }

    @Test
    void aNameHasAHundredAndTwentyCharactersAtMost() {
        assertThat(new PersonName("a".repeat(120)).value()).hasSize(120);
        assertThatThrownBy(() -> new PersonName("a".repeat(121))).hasMessage("The name is longer than 120 characters.");
    }
}
