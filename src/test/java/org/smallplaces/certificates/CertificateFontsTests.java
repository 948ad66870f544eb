package org.smallplaces.certificates;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateFontsTests {

    private final CertificateFonts fonts = new CertificateFonts();

    CertificateFontsTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Sol",
                "Đặng Nguyễn Ngọc Ánh",
                "José Ñuñez-O’Connor",
                "Ọlá x̣ẹ̀",
                "李明",
                "王小明·阿卜杜拉",
                "أمينة عبد الله",
                "می‌خواهم",
                "Ελένη Παπαδοπούλου",
                "Олександра Їжакевич",
                "ひらがな カタカナ"
            })
    void namesInOurScriptsArePrintable(String name) {
        assertThat(fonts.unprintable(name)).isEmpty();
    }

    @Test
    void decomposedLettersCountAsTheirComposedForm() {
        assertThat(fonts.unprintable("Jose\u0301")).isEmpty();
    }

    @Test
    void anEmojiIsOneCharacterHoweverManyCodePointsItHas() {
        assertThat(fonts.unprintable("Amina 👩‍🌾")).hasValue("👩‍🌾");
    }

    @Test
    void eachUnprintableCharacterIsNamedOnce() {
        assertThat(fonts.unprintable("☺🙂 and 🙂 🎉"))
                .hasValueSatisfying(characters ->
                        assertThat(characters).containsOnlyOnce("🙂").endsWith("🎉"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"한국", "ไทย", "नमस्ते", "עברית"})
    void scriptsThatWeHaveNoFontForAreUnprintable(String name) {
        assertThat(fonts.unprintable(name)).isPresent();
    }

    @Test
    void charactersThatNobodySeesAreNamedByTheirCode() {
        assertThat(fonts.unprintable("a\u0001b\tc\u202Ed")).hasValue("U+0001 U+0009 U+202E");
    }

    @Test
    void aJoinerIsForArabicLettersOnly() {
        assertThat(fonts.unprintable("a\u200Cb")).isPresent();
    }
}
