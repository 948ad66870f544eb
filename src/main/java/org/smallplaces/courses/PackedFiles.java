package org.smallplaces.courses;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A course's files as one text column: JSON, compressed, in Base64. So a course of many modules stays below the
 * packet size of MySQL, and no character set of a database can harm it.
 */
final class PackedFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private PackedFiles() {}

    static String pack(CourseFolder folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(folder.texts()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static CourseFolder unpack(String packed) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
        try (var zip = new GZIPInputStream(bytes)) {
            return CourseFolder.of(JSON.readValue(zip.readAllBytes(), TEXTS));
        } catch (IOException broken) {
            throw new UncheckedIOException("The files of a revision cannot be unpacked", broken);
        }
    }
}
