package org.smallplaces.plainwords;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a sentence ends, and what counts as one word. */
class SentencesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The town pays. The clerk waits.                      | 2
            en | Dr. Tan came. So did J. Amsel.                       | 2
            en | Bring a paper, e.g. a letter, at 3 p.m. on Monday.   | 1
            en | Read art. 5 and no. 7.                               | 1
            en | The clerk says no. Mirela goes away.                 | 2
            en | “Stop!” says the clerk.                              | 1
            en | The clerk says, “Wait. We will come.”                | 1
            en | The clerk says, “No.” Mirela goes away.              | 2
            en | “An open quotation. It never ends.                   | 2
            en | Is it? Yes!                                          | 2
            en | In 2022 it cost 3.5 coins.                           | 1
            zh | 办事员说：“不行。”米蕾拉走了。                            | 2
            zh | “可以吗？”她问。                                        | 1
            zh | 说“不行”以前，先等一等。                                  | 1
            zh | 他来了。她走了！谁在？                                    | 3
            fr | L’agent dit : « Attendez. Je viens. »                | 1
            fr | Mme Tan et M. Sow arrivent.                          | 1
            es | ¿Quién es? Es la Sra. Tan.                           | 2
            ru | Он спросил: «Кто там?»                               | 1
            ru | Дом стоит на ул. Мира. Он старый.                    | 2
            ar | من هناك؟ أنا هنا.                                     | 2
            """)
    void aLineHasSoManySentences(String language, String line, int sentences) {
        assertThat(sentences(language, line).count()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The duty-bearer doesn’t have 1,200 coins.            | 6
            en | It’s Lida’s wheelchair.                              | 3
            fr | L’eau de l’école n’est pas chère aujourd’hui.        | 7
            fr | Y a-t-il un rendez-vous ?                            | 4
            es | Vamos al ayuntamiento.                               | 3
            ru | Какой-то человек пришёл.                             | 3
            ar | ذَهَبَ الولد إلى المدرسة.                                | 4
            """)
    void aSentenceHasSoManyWords(String language, String line, int words) {
        assertThat(sentences(language, line))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words()).hasSize(words));
    }

    @ParameterizedTest
    @CsvSource({"第28条讲上学。,6", "1948年12月10日有了《宣言》。,10", "请去问NGO。,4", "人人平等！,4", "ＡＢ很好。,3"})
    void aChineseSentenceIsCountedInCharacters(String line, int characters) {
        assertThat(sentences("zh", line))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(sentence.length(WrittenLanguage.CHINESE)).isEqualTo(characters));
    }

    @Test
    void inStandardTextAQuotationHasSentencesOfItsOwn() {
        var text = TextReader.read("He said, “Wait. We come.”", WrittenLanguage.ENGLISH, Ease.STANDARD);
        assertThat(text.sentences()).hasSize(2);
    }

    @Test
    void aFormIsComparedAsPeopleWriteIt() {
        assertThat(Tokenizer.fold("Don’t")).isEqualTo("don't");
        assertThat(Tokenizer.fold("ЕЁ")).isEqualTo("ее");
        assertThat(Tokenizer.fold("كِتَاب")).isEqualTo("كتاب");
        assertThat(Tokenizer.fold("إلى")).isEqualTo(Tokenizer.fold("الي"));
        assertThat(Tokenizer.fold("e\u0301cole")).isEqualTo("école");
        assertThat(Tokenizer.fold("ма\u0301ма")).isEqualTo("мама");
    }

    private static Stream<Sentence> sentences(String tag, String line) {
        var language = WrittenLanguage.of(tag).orElseThrow();
        return TextReader.read(line, language, Ease.EASY).sentences().stream();
    }
}
