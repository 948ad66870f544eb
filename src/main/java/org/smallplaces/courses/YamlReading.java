package org.smallplaces.courses;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads YAML strictly: one document, no aliases, no key twice, no deep nests. */
final class YamlReading {

    private static final int DEEPEST = 12;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(CourseFolderReading.LARGEST_FILE)
            .setMaxAliasesForCollections(0)
            .build();

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Map<String, Integer> lines = new HashMap<>();
    private final String file;
    private final Faults faults;
    private boolean sound = true;

    private YamlReading(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The file's tree; empty, with a fault, when it is not YAML that we accept. */
    static Optional<YamlFile> read(String file, String text, Faults faults) {
        return new YamlReading(file, faults).read(text);
    }

    private Optional<YamlFile> read(String text) {
        try {
            // Events come before the tree, so that no text can make the tree too deep for the stack.
            lookOver(text);
            if (!sound) return Optional.empty();
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                fault(1, "The file is empty: write what its schema asks for.");
                return Optional.empty();
            }
            var tree = tree(root.get(), "");
            lines.put("", line(root.get()));
            return sound ? Optional.of(new YamlFile(file, tree, lines)) : Optional.empty();
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            fault(line, "This is not YAML: " + broken.getProblem() + ". Check quotes, colons and indents here.");
        } catch (YamlEngineException broken) {
            fault(1, "This is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private void lookOver(String text) {
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            var line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            if (depth > DEEPEST) {
                fault(line, "This is nested too deep: check the indents.");
                return;
            }
            var anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
            if (anchored || event instanceof AliasEvent)
                fault(line, "Course files use no & anchors and no * aliases: write the text out, or quote it.");
        }
    }

    private JsonNode tree(Node node, String pointer) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer);
            case SequenceNode sequence -> sequence(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> nodes.missingNode();
        };
    }

    private JsonNode mapping(MappingNode mapping, String pointer) {
        var object = nodes.objectNode();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                fault(line(entry.getKeyNode()), "A name is expected before the colon: write it as plain text.");
                continue;
            }
            var place = YamlFile.place(pointer, key.getValue());
            if (object.has(key.getValue()))
                fault(line(key), "`" + key.getValue() + "` is here twice: take one of them out.");
            lines.put(place, line(key));
            object.set(key.getValue(), tree(entry.getValueNode(), place));
        }
        return object;
    }

    private JsonNode sequence(SequenceNode sequence, String pointer) {
        var array = nodes.arrayNode();
        for (var item : sequence.getValue()) {
            var place = pointer + "/" + array.size();
            lines.put(place, line(item));
            array.add(tree(item, place));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var value = scalar.getValue();
        var tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) return nodes.nullNode();
        if (tag.equals(Tag.BOOL)) return nodes.booleanNode(Boolean.parseBoolean(value));
        try {
            if (tag.equals(Tag.INT)) return nodes.numberNode(new BigInteger(value));
            if (tag.equals(Tag.FLOAT)) return nodes.numberNode(new BigDecimal(value));
        } catch (NumberFormatException notFinite) {
            return nodes.stringNode(value);
        }
        return nodes.stringNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private void fault(int line, String message) {
        sound = false;
        faults.add(file, line, message);
    }
}
