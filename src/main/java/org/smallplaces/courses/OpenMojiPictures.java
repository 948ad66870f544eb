package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the pictures that courses use from OpenMoji, and notes who made them. */
final class OpenMojiPictures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OpenMojiPictures() {}

    /** Copies the pictures of {@code pictures.yaml} under our names; a picture that OpenMoji has not is a fault. */
    static List<Fault> copy(CourseFolder folder, Path openMoji, Path pictures, Path attribution) throws IOException {
        var faults = new Faults();
        var declared =
                folder.text(CourseFiles.PICTURES).flatMap(text -> YamlReading.read(CourseFiles.PICTURES, text, faults));
        if (declared.isEmpty()) return faults.sorted();
        var known = known(openMoji.resolve("data/openmoji.json"));
        var used = new ArrayList<Picture>();
        Files.createDirectories(pictures);
        for (var name : declared.get().keys("")) {
            var hexcode = declared.get().text("/" + name);
            var drawing = openMoji.resolve("color/svg/" + hexcode + ".svg");
            var facts = known.get(hexcode);
            if (facts == null || !Files.isRegularFile(drawing)) {
                var line = declared.get().line("/" + name);
                faults.add(CourseFiles.PICTURES, line, "OpenMoji has no picture " + hexcode + ": correct the hexcode.");
                continue;
            }
            Files.copy(drawing, pictures.resolve(name + ".svg"), StandardCopyOption.REPLACE_EXISTING);
            var annotation = facts.path("annotation").asString("");
            used.add(new Picture(
                    name, hexcode, annotation, facts.path("openmoji_author").asString("")));
        }
        Files.createDirectories(attribution.toAbsolutePath().getParent());
        Files.write(attribution, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(used));
        return faults.sorted();
    }

    private static Map<String, JsonNode> known(Path data) throws IOException {
        var byHexcode = new HashMap<String, JsonNode>();
        for (var entry : JSON.readTree(Files.readAllBytes(data)))
            byHexcode.put(entry.path("hexcode").asString(""), entry);
        return byHexcode;
    }
}
