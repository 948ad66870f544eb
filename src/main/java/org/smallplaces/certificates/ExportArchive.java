package org.smallplaces.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;

/**
 * Packs an export: one PDF a certificate, {@code manifest.csv} with the SHA-256 of each, and
 * {@code completions.xlsx}. A certificate that could not be printed stands in the manifest without a file.
 */
final class ExportArchive {

    private static final List<String> COLUMNS =
            List.of("certificate number", "name", "place", "course", "date", "file", "SHA-256");

    private final ExportJob job;
    private final List<Certificate> certificates;
    private final ExportFolder folder;
    private final Runnable goingOn;
    private final List<String[]> lines = new ArrayList<>();

    /** @param goingOn is told after each part, and throws where another server has taken over */
    ExportArchive(ExportJob job, List<Certificate> certificates, ExportFolder folder, Runnable goingOn) {
        this.job = job;
        this.certificates = certificates;
        this.folder = folder;
        this.goingOn = goingOn;
    }

    void write() throws IOException {
        folder.write(folder.archive(job), to -> {
            try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
                for (var certificate : certificates) {
                    addSheet(zip, certificate);
                    goingOn.run();
                }
                zip.putNextEntry(new ZipEntry("manifest.csv"));
                manifest(zip);
                zip.putNextEntry(new ZipEntry("completions.xlsx"));
                workbook(zip);
                zip.closeEntry();
                goingOn.run();
            }
        });
    }

    private void addSheet(ZipOutputStream zip, Certificate certificate) throws IOException {
        var sheet = folder.sheet(job, certificate.number());
        var name = "certificates/" + certificate.number().grouped() + ".pdf";
        if (!Files.exists(sheet)) {
            lines.add(line(certificate, "", ""));
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        lines.add(line(certificate, name, copy(sheet, zip)));
        zip.closeEntry();
    }

    private String[] line(Certificate certificate, String file, String sha256) {
        var words = certificate.words(job.language());
        return new String[] {
            certificate.number().grouped(),
            CsvSheet.cell(certificate.holder()),
            CsvSheet.cell(words.place()),
            CsvSheet.cell(words.courseTitle()),
            certificate.completedOn().toString(),
            file,
            sha256
        };
    }

    private void manifest(OutputStream to) {
        var sheet = new CsvSheet(to);
        sheet.line(COLUMNS);
        for (var line : lines) sheet.line(List.of(line));
        sheet.flush();
    }

    private void workbook(OutputStream to) throws IOException {
        // The workbook closes what it writes to; the archive goes on.
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Small Places", "1.0")) {
            var sheet = workbook.newWorksheet("Completions");
            for (var column = 0; column < 5; column++) sheet.value(0, column, COLUMNS.get(column));
            sheet.range(0, 0, 0, 4).style().bold().set();
            sheet.freezePane(0, 1);
            for (var row = 0; row < certificates.size(); row++) {
                var line = lines.get(row);
                for (var column = 0; column < 4; column++) sheet.value(row + 1, column, line[column]);
                sheet.value(row + 1, 4, certificates.get(row).completedOn());
                sheet.style(row + 1, 4).format("yyyy-mm-dd").set();
            }
        }
        bytes.writeTo(to);
    }

    private static String copy(Path file, OutputStream to) throws IOException {
        var digest = sha256();
        try (var from = Files.newInputStream(file)) {
            var buffer = new byte[16 * 1024];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                digest.update(buffer, 0, read);
                to.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
