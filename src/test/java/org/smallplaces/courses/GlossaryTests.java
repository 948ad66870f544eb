package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlossaryTests {

    @Test
    void termsStandInTheAlphabetOfTheirLanguage() {
        var glossary = new Glossary(Map.of(
                Language.EN, terms("treaty", "Covenant", "budget", "Åland"),
                Language.ZH, terms("责任", "条约", "办事员")));
        assertThat(glossary.terms(Language.EN))
                .extracting(Glossary.Term::word)
                .containsExactly("Åland", "budget", "Covenant", "treaty");
        assertThat(glossary.terms(Language.ZH)).extracting(Glossary.Term::word).containsExactly("办事员", "条约", "责任");
    }

    @Test
    void aLanguageWithoutAGlossaryHasNoTerms() {
        assertThat(new Glossary(Map.of(Language.EN, terms("treaty"))).terms(Language.ZH))
                .isEmpty();
        assertThat(Glossary.none().terms(Language.EN)).isEmpty();
    }

    @Test
    void aTermShowsTheFirstOfItsForms() {
        assertThat(new Glossary.Term("duty", List.of("duty", "duties"), List.of(), "It must be done.", false).word())
                .isEqualTo("duty");
        assertThatThrownBy(() -> new Glossary.Term("duty", List.of(), List.of(), "It must be done.", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Glossary.Term> terms(String... words) {
        return Stream.of(words)
                .map(word -> new Glossary.Term("a", List.of(word), List.of(), "What it means.", false))
                .toList();
    }
}
