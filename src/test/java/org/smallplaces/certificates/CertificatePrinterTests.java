package org.smallplaces.certificates;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.smallplaces.shell.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CertificatePrinterTests {

    static Stream<CertificateSheet> sheets() {
        var names = Stream.of(
                "Amina Sol",
                "José Ñuñez-Đặng",
                "Ọlá X̣ẹ̀",
                "李明",
                "أمينة عبد الله",
                "Олександра Їжак",
                "Ελένη Παπά",
                "Ann & <b>Bo</b> \"{number}\"");
        return names.flatMap(name -> Stream.of(Samples.english(name), Samples.chinese(name)));
    }

    static Stream<CertificateSheet> longest() {
        var length = CertificateSheet.LONGEST_TEXT;
        var words = "Maria Guadalupe Concepción Fernández-Villanueva "
                .repeat(4)
                .substring(0, length)
                .strip();
        return Stream.of(
                Samples.sheet(words, words, words, Language.EN),
                Samples.sheet("W".repeat(length), "M".repeat(length), "W".repeat(length), Language.EN),
                Samples.sheet("欧".repeat(length), "河".repeat(length), "人".repeat(length), Language.ZH),
                Samples.sheet("Jo", words, words, Language.ZH),
                Samples.at(URI.create("https://learn.example.org/" + "a".repeat(94))),
                Samples.sheet(words.substring(0, 60), "Riverbend", words.substring(0, 110), Language.EN));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyCertificateIsAccessibleAndFitForArchives(CertificateSheet sheet) throws Exception {
        var printed = new PrintedCertificate(sheet);
        assertThat(printed.violations(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(printed.violations(PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyCertificateSaysWhoseItIsAndWhatFor(CertificateSheet sheet) throws Exception {
        var text = new PrintedCertificate(sheet).text();
        assertThat(text)
                .contains(PrintedCertificate.bare(sheet.holder()))
                .contains(PrintedCertificate.bare(sheet.place()))
                .contains(PrintedCertificate.bare(sheet.course()))
                .contains(sheet.number().grouped())
                .contains(sheet.verifyAddress().toString())
                .contains("51/12")
                .contains("0.5");
    }

    @Test
    void datesAreWrittenInTheLanguageOfTheCertificate() throws Exception {
        assertThat(new PrintedCertificate(Samples.english("Amina Sol")).text())
                .contains("22November2026")
                .contains("22November2029");
        assertThat(new PrintedCertificate(Samples.chinese("李明")).text())
                .contains("2026年11月22日")
                .contains("2029年11月22日");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theCodeLeadsToWhereTheCertificateIsChecked(CertificateSheet sheet) throws Exception {
        assertThat(new PrintedCertificate(sheet).scanned())
                .isEqualTo(sheet.verifyAddress().toString());
    }

    @Test
    void theAddressIsALink() throws Exception {
        try (var document = new PrintedCertificate(Samples.english("Amina Sol")).open()) {
            assertThat(document.getPage(0).getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(PDAnnotationLink.class, link -> {
                        assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(Samples.ADDRESS.toString());
                        assertThat(link.getContents()).contains(Samples.ADDRESS.toString());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theHeadingIsReadFirstAndThereIsOne(CertificateSheet sheet) throws Exception {
        var tags = new PrintedCertificate(sheet)
                .elements().stream().map(element -> element.getStructureType()).toList();
        assertThat(tags).filteredOn(tag -> tag.startsWith("H")).containsExactly("H1");
        assertThat(tags.indexOf("H1")).isLessThan(tags.indexOf("P")).isLessThan(tags.indexOf("Figure"));
    }

    @Test
    void everyPictureHasAnAlternativeInWords() throws Exception {
        var figures = new PrintedCertificate(Samples.english("Amina Sol"))
                .elements().stream()
                        .filter(element -> element.getStructureType().equals("Figure"))
                        .toList();
        assertThat(figures)
                .hasSize(3)
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("longest")
    void theLongestTextsStayOnOnePageAndWithinTheFrame(CertificateSheet sheet) throws Exception {
        var printed = new PrintedCertificate(sheet);
        try (var document = printed.open()) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(printed.text()).contains(PrintedCertificate.bare(sheet.holder()));
        assertThat(printed.scanned()).isEqualTo(sheet.verifyAddress().toString());
        assertThat(printed.hasCleanMargins()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingClaimsThatTheUnitedNationsCertifyAnybody(Language language) throws Exception {
        var text = new PrintedCertificate(Samples.sheet("Amina Sol", "Riverbend", "Course", language))
                .text()
                .toLowerCase(Locale.ROOT);
        assertThat(text)
                .doesNotContain("certifiedbytheun", "certifiedbyun", "certifiedbyohchr", "uncertified")
                .doesNotContain("certifiedbytheoffice", "certificateoftheunitednations")
                .doesNotContain("联合国认证", "联合国认可", "联合国颁发", "联合国证书", "经联合国", "人权高专办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina 🙂", "अमीना"})
    void aNameThatCannotBePrintedIsRefusedInASentenceThatNamesTheCharacters(String name) {
        var to = new ByteArrayOutputStream();
        assertThatExceptionOfType(UnprintableTextException.class)
                .isThrownBy(() -> Samples.PRINTER.print(Samples.english(name), to))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .isEqualTo("Certificates cannot show these characters: " + refusal.characters()
                                + ". Please write this in another way."));
        assertThat(to.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أمينة عبد الله",
                "أمينة (Amina) 3",
                "أمينة عبد الله الشمري بنت محمد بن علي من مدينة النور الكبيرة في الشمال"
            })
    void anArabicNameIsSaidOnceAndAsItIsWritten(String name) throws Exception {
        var printed = new PrintedCertificate(Samples.english(name));
        assertThat(printed.elements().stream()
                        .map(PDStructureElement::getActualText)
                        .filter(said -> said != null && !said.isEmpty()))
                .containsExactly(name);
        assertThat(printed.violations(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(printed.violations(PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void theFileTellsItsTitleItsLanguageAndItsAuthor() throws Exception {
        try (var document = new PrintedCertificate(Samples.chinese("李明")).open()) {
            assertThat(document.getDocumentInformation().getTitle()).contains("李明", Samples.NUMBER.grouped());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("身边小地方");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh");
        }
    }

    @Test
    void theSameSheetGivesTheSameBytesFromEveryThread() {
        var once = new PrintedCertificate(Samples.english("Amina Sol")).file();
        var again = List.of(1, 2, 3, 4).parallelStream()
                .map(_ -> new PrintedCertificate(Samples.english("Amina Sol")).file())
                .toList();
        assertThat(again).allSatisfy(file -> assertThat(file).isEqualTo(once));
    }
}
