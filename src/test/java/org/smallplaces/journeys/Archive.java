package org.smallplaces.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of an export, read as its receiver would. */
record Archive(Set<String> names, int sheets) {

    /** Reads it, and checks that what is in it fits together: sheets, manifest, workbook. */
    static Archive checked(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            var sheets = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".pdf"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(sheets)
                    .containsExactlyInAnyOrderElementsOf(
                            manifest.stream().map(line -> line.getField("file")).toList());
            for (var line : manifest) {
                var content = bytes(zip, line.getField("file"));
                assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
                assertThat(sha256(content)).isEqualTo(line.getField("SHA-256"));
                assertThat(line.getField("file")).contains(line.getField("certificate number"));
            }
            assertThat(namesInWorkbook(zip))
                    .containsExactlyElementsOf(
                            manifest.stream().map(line -> line.getField("name")).toList());
            return new Archive(
                    manifest.stream().map(line -> line.getField("name")).collect(Collectors.toSet()), sheets.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> manifest(ZipFile zip) throws IOException {
        var text = new String(bytes(zip, "manifest.csv"), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static List<String> namesInWorkbook(ZipFile zip) throws IOException {
        try (var workbook = new ReadableWorkbook(in(zip, "completions.xlsx"));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(1)).toList();
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var content = in(zip, name)) {
            return content.readAllBytes();
        }
    }

    private static InputStream in(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return zip.getInputStream(entry);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
