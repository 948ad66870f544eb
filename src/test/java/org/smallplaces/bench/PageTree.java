package org.smallplaces.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * The page as Vaadin's client builds it: the changes of each answer put onto what was there. Numbers of features are those of
 * Flow's {@code NodeFeatures}.
 */
final class PageTree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** An element, or the text between elements. */
    static final class Node {
        private final int id;
        private final Map<String, String> attributes = new HashMap<>();
        private final Map<String, String> properties = new HashMap<>();
        private final Map<String, String> listeners = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private String tag = "";
        private String text = "";

        private Node(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        boolean is(String element) {
            return tag.equals(element);
        }

        Optional<String> attribute(String name) {
            return Optional.ofNullable(attributes.get(name));
        }

        boolean hears(String event) {
            return listeners.containsKey(event);
        }

        /** HTML that the page holds as text, or nothing. */
        String html() {
            return properties.getOrDefault("innerHTML", "");
        }
    }

    void apply(JsonNode uidl) {
        uidl.path("constants").properties().forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        for (var change : uidl.path("changes"))
            apply(change, change.path("node").asInt());
    }

    private void apply(JsonNode change, int id) {
        switch (change.path("type").asString()) {
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), change);
            case "splice" -> {
                if (change.path("feat").asInt() == CHILDREN) splice(node(id).children, change);
            }
            case "clear" -> {
                if (change.path("feat").asInt() == CHILDREN) node(id).children.clear();
            }
            case "remove" -> remove(node(id), change);
            default -> node(id);
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private static void put(Node node, JsonNode change) {
        var key = change.path("key").asString();
        var value = change.path("value");
        var text = value.isString() ? value.asString() : value.toString();
        switch (change.path("feat").asInt()) {
            case ELEMENT -> {
                if (key.equals("tag")) node.tag = text;
            }
            case PROPERTIES -> node.properties.put(key, text);
            case ATTRIBUTES -> node.attributes.put(key, text);
            case LISTENERS -> node.listeners.put(key, text);
            case TEXT -> node.text = text;
            default -> {
                // Of no meaning to whoever reads and clicks.
            }
        }
    }

    private static void remove(Node node, JsonNode change) {
        var key = change.path("key").asString();
        switch (change.path("feat").asInt()) {
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            case PROPERTIES -> node.properties.remove(key);
            default -> {
                // As above.
            }
        }
    }

    private static void splice(List<Integer> children, JsonNode change) {
        var index = change.path("index").asInt();
        for (var gone = change.path("remove").asInt(0); gone > 0; gone--) children.remove(index);
        for (var added : change.path("addNodes")) children.add(index++, added.asInt());
    }

    /** Every element of a kind that is on the page. */
    Stream<Node> all(String element) {
        return nodes.values().stream().filter(node -> node.is(element));
    }

    /** Whether the page, or HTML in it, has a link to exactly this address. */
    boolean linksTo(String address) {
        return all("a").anyMatch(link ->
                        link.attribute("href").filter(address::equals).isPresent())
                || htmlWith("href=\"" + address.replace("&", "&amp;") + "\"").isPresent();
    }

    /** HTML that the page holds as text, with these signs in it. */
    Optional<String> htmlWith(String signs) {
        return nodes.values().stream()
                .map(Node::html)
                .filter(html -> html.contains(signs))
                .findFirst();
    }

    /** What an event tells the server: expressions, as the page was told them. */
    Iterable<String> told(Node node, String event) {
        return constants.getOrDefault(node.listeners.get(event), MISSING).propertyNames();
    }

    private static final JsonNode MISSING = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();

    String text(Node node) {
        var text = new StringBuilder(node.text);
        for (var child : node.children) {
            var below = nodes.get(child);
            if (below != null) text.append(text(below));
        }
        return text.toString();
    }
}
