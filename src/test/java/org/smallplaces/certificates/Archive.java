package org.smallplaces.certificates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The file of an export, as who fetched it opens it. */
record Archive(Map<String, byte[]> files) {

    static Archive at(Path file) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (files.put(entry.getName(), zip.readAllBytes()) != null)
                    throw new AssertionError("Twice in the archive: " + entry.getName());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Archive(files);
    }

    byte[] file(String name) {
        var file = files.get(name);
        if (file == null) throw new AssertionError("Not in the archive: " + name);
        return file;
    }

    List<String> printed() {
        return files.keySet().stream().filter(name -> name.endsWith(".pdf")).toList();
    }

    /** The lines of the manifest, the headings first; its first character is the mark of UTF-8. */
    List<List<String>> manifest() {
        var text = new String(file("manifest.csv"), StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(line -> line.getFields()).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Row> workbook() {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file("completions.xlsx")))) {
            return book.getFirstSheet().read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String sha256(byte[] of) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
