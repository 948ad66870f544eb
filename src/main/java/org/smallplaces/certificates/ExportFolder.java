package org.smallplaces.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

import org.springframework.stereotype.Component;

/** The files of exports. A file is written under another name and then moved, so that none is ever half there. */
@Component
class ExportFolder {

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    private final Path root;

    ExportFolder(ExportProperties properties) {
        this.root = properties.folder().toAbsolutePath().normalize();
    }

    /** The finished archive of an export. */
    Path archive(ExportJob job) {
        return root.resolve(job.id() + ".zip");
    }

    /** Where a certificate lies between its printing and its packing; a restart finds what is printed already. */
    Path sheet(ExportJob job, CertificateNumber number) {
        return sheets(job).resolve(number.value() + ".pdf");
    }

    void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        // A name of its own: a server that lost its lease may still be writing the same file.
        var beside = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            try (var stream = Files.newOutputStream(beside)) {
                content.writeTo(stream);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Throws away the single sheets of an export, once they are packed. */
    void clear(ExportJob job) {
        var sheets = sheets(job);
        if (!Files.isDirectory(sheets)) return;
        try (var files = Files.walk(sheets)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** Throws away everything of an export. */
    void forget(ExportJob job) {
        clear(job);
        try {
            Files.deleteIfExists(archive(job));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private Path sheets(ExportJob job) {
        return root.resolve(job.id().toString());
    }
}
