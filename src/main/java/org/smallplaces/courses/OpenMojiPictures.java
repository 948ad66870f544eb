package org.smallplaces.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the pictures that courses use from OpenMoji, and notes who made them. */
final class OpenMojiPictures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OpenMojiPictures() {}

    /**
     * Puts the pictures of {@code pictures.yaml} on a sheet under our names; a picture that OpenMoji has not, or that
     * cannot stand among others, is a fault.
     */
    static List<Fault> collect(CourseFolder folder, Path openMoji, Path pictures, Path attribution) throws IOException {
        var faults = new Faults();
        var declared =
                folder.text(CourseFiles.PICTURES).flatMap(text -> YamlReading.read(CourseFiles.PICTURES, text, faults));
        if (declared.isEmpty()) return faults.sorted();
        var known = known(openMoji.resolve("data/openmoji.json"));
        var used = new ArrayList<Picture>();
        var drawings = new TreeMap<String, String>();
        for (var name : declared.get().keys("")) {
            var hexcode = declared.get().text("/" + name);
            var drawing = openMoji.resolve("color/svg/" + hexcode + ".svg");
            var facts = known.get(hexcode);
            if (facts == null || !Files.isRegularFile(drawing)) {
                var line = declared.get().line("/" + name);
                faults.add(CourseFiles.PICTURES, line, "OpenMoji has no picture " + hexcode + ": correct the hexcode.");
                continue;
            }
            var svg = Files.readString(drawing);
            if (!Drawing.standsAlone(svg)) {
                var line = declared.get().line("/" + name);
                faults.add(
                        CourseFiles.PICTURES,
                        line,
                        "The parts of picture " + hexcode + " refer to each other: choose another.");
                continue;
            }
            drawings.put(name, Drawing.inside(svg));
            var annotation = facts.path("annotation").asString("");
            used.add(new Picture(
                    name, hexcode, annotation, facts.path("openmoji_author").asString("")));
        }
        Files.createDirectories(attribution.toAbsolutePath().getParent());
        var sheet = new PictureSheet(PictureSheet.write(drawings, pictures), used);
        Files.write(attribution, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(sheet));
        return faults.sorted();
    }

    private static Map<String, JsonNode> known(Path data) throws IOException {
        var byHexcode = new HashMap<String, JsonNode>();
        for (var entry : JSON.readTree(Files.readAllBytes(data)))
            byHexcode.put(entry.path("hexcode").asString(""), entry);
        return byHexcode;
    }
}
