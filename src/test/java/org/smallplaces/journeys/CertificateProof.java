package org.smallplaces.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;

import com.microsoft.playwright.options.RequestOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.json.JsonMapper;

import org.smallplaces.shell.Language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a certificate says, on paper and to whoever asks.
 *
 * @param number as it is printed, in groups
 */
record CertificateProof(String holder, String number) {

    void assertIsPrintedIn(Path file, Language language) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(bare(new PDFTextStripper().getText(pdf)))
                    .contains(bare(holder), bare(CourseText.title(language)), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person sees it, and a program is told, without leaving a trace in the browser. */
    void assertIsVerifiedBy(Guest stranger) {
        assertThat(stranger.open("/verify/" + number).status()).isEqualTo(200);
        assertThat(stranger.main(".said h2")).hasText(stranger.say("certificates.verify.genuine"));
        assertThat(stranger.main("dl")).containsText(holder);
        assertThat(stranger.main("dl")).containsText(CourseText.title(stranger.language()));
        assertThat(stranger.context().cookies()).isEmpty();

        var answer = stranger.context()
                .request()
                .get(
                        "/verify/" + number,
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setHeader(
                                        "Accept-Language", stranger.language().tag()));
        var told = JsonMapper.shared().readTree(answer.body());
        assertThat(told.path("genuine").asBoolean()).isTrue();
        assertThat(told.path("valid").asBoolean()).isTrue();
        assertThat(told.path("holder").asString()).isEqualTo(holder);
        assertThat(told.path("course").asString()).isEqualTo(CourseText.title(stranger.language()));
        assertThat(told.path("number").asString()).isEqualTo(number);
    }

    // Lines break where the sheet is full, and a font may write one sign for several.
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
