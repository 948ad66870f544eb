package org.smallplaces.courses;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import tools.jackson.databind.JsonNode;

/**
 * A YAML file as a tree in which every place knows its line. Places are JSON pointers; one that is missing or of
 * another kind reads as empty, since its shape is the schema's matter.
 */
record YamlFile(String file, JsonNode tree, Map<String, Integer> lines) {

    YamlFile {
        lines = Map.copyOf(lines);
    }

    /** The line of a place, or of the nearest place around it. */
    int line(String pointer) {
        var line = lines.get(pointer);
        if (line != null) return line;
        var parent = pointer.lastIndexOf('/');
        return parent < 0 ? 1 : line(pointer.substring(0, parent));
    }

    /** The place of a key below another, whatever signs are in it. */
    static String place(String around, String key) {
        return around + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    boolean has(String pointer) {
        return !at(pointer).isMissingNode();
    }

    String text(String pointer) {
        return at(pointer).asString("");
    }

    int number(String pointer) {
        return at(pointer).asInt(0);
    }

    BigDecimal decimal(String pointer) {
        var node = at(pointer);
        return node.isNumber() ? node.decimalValue() : new BigDecimal(BigInteger.ZERO);
    }

    /** The entries of a list of texts. */
    List<String> texts(String pointer) {
        var texts = new ArrayList<String>();
        for (var place : items(pointer)) texts.add(text(place));
        return Collections.unmodifiableList(texts);
    }

    /** The places of a list's items. */
    List<String> items(String pointer) {
        var node = at(pointer);
        var places = new ArrayList<String>();
        if (node.isArray()) for (var index = 0; index < node.size(); index++) places.add(pointer + "/" + index);
        return Collections.unmodifiableList(places);
    }

    /** The keys of a mapping. */
    SequencedSet<String> keys(String pointer) {
        var node = at(pointer);
        var keys = new LinkedHashSet<String>();
        if (node.isObject()) keys.addAll(node.propertyNames());
        return Collections.unmodifiableSequencedSet(keys);
    }
}
