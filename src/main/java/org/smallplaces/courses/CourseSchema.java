package org.smallplaces.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of course files, from {@code courses/schema}: the same that help an author's editor. */
enum CourseSchema {
    COURSE("course"),
    COURSE_WORDS("course-words"),
    MODULE("module"),
    MODULE_WORDS("module-words"),
    QUESTIONS("questions"),
    QUESTIONS_WORDS("questions-words"),
    INSTRUMENTS("instruments"),
    INSTRUMENTS_WORDS("instruments-words"),
    GLOSSARY("glossary"),
    TWINS("twins"),
    PICTURES("pictures");

    private final JsonNode document;
    private final Schema schema;

    CourseSchema(String name) {
        document = read("/courses/schema/" + name + ".schema.json");
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    /** Whether the file has this shape; where it has not, each fault says what belongs there. */
    boolean fits(YamlFile yaml, Faults faults) {
        var errors = schema.validate(yaml.tree());
        for (var error : errors) {
            var place = error.getInstanceLocation().toString();
            // A name that does not belong is at fault on its own line; one that is missing has none.
            var line = error.getProperty() == null ? yaml.line(place) : yaml.line(place + "/" + error.getProperty());
            faults.add(yaml.file(), line, message(error, place));
        }
        return errors.isEmpty();
    }

    private String message(Error error, String place) {
        // An item of a list has no name of its own.
        var name = place.replaceFirst("/[0-9]+$", "");
        var named = "`" + name.substring(name.lastIndexOf('/') + 1) + "` ";
        var found = error.getInstanceNode();
        var value = found == null || found.isContainer() ? "" : "(" + found.asString("") + ") ";
        return switch (error.getKeyword()) {
            case "required" ->
                "`" + error.getProperty() + "` is missing. "
                        + purpose("/properties/" + error.getProperty(), around(error));
            case "additionalProperties" ->
                "`" + error.getProperty() + "` is not known here: correct its spelling or take it out. Known are "
                        + String.join(
                                ", ", document.at(around(error) + "/properties").propertyNames())
                        + ".";
            case "propertyNames" ->
                "`" + error.getProperty() + "` is not a name that fits. " + purpose("/propertyNames", around(error));
            case "enum" -> named + value + "must be one of " + listed(error.getSchemaNode()) + ".";
            case "pattern" -> named + value + "has the wrong form. " + purpose("", around(error));
            case "minimum" -> named + value + "must be at least " + error.getSchemaNode() + ".";
            case "maximum" -> named + value + "must be at most " + error.getSchemaNode() + ".";
            case "type" -> named + value + "is of the wrong kind. " + purpose("", around(error));
            case "false" -> named + "does not belong to a question of this type: take it out.";
            default -> named + value + error.getMessage() + ". " + purpose("", around(error));
        };
    }

    private static String listed(JsonNode values) {
        return values.valueStream().map(value -> value.asString("")).collect(Collectors.joining(", "));
    }

    /** The description of a part of the schema, which tells an author what to write. */
    private String purpose(String part, String around) {
        var plain = around.replaceAll("(/allOf/[0-9]+)?/(then|else)$", "");
        return document.at(plain + part + "/description").asString("");
    }

    private static String around(Error error) {
        var fragment = error.getSchemaLocation().getFragment().toString();
        return fragment.substring(0, fragment.lastIndexOf('/'));
    }

    private static JsonNode read(String file) {
        try (var stream = CourseSchema.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("Missing schema: " + file);
            return JsonMapper.shared().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
