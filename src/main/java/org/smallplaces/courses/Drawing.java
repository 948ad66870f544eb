package org.smallplaces.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A picture as OpenMoji draws it, written without what nobody sees, on a square of {@value #SIZE}. Lines are round and
 * {@value #PEN} wide and nothing is filled unless a part says otherwise.
 */
final class Drawing {

    static final int SIZE = 72 * PathData.GRID;
    static final int PEN = 2 * PathData.GRID;

    /** What a part takes from those around it, and what it is in SVG when nobody says it. */
    private static final Map<String, String> INHERITED = new TreeMap<>(Map.of(
            "fill", "#000",
            "fill-rule", "nonzero",
            "stroke", "none",
            "stroke-linecap", "butt",
            "stroke-linejoin", "miter",
            "stroke-miterlimit", "4",
            "stroke-width", "1"));

    /** What it is on our sheet when nobody says it. */
    private static final Map<String, String> GIVEN = Map.of(
            "fill", "none",
            "fill-rule", "nonzero",
            "stroke", "none",
            "stroke-linecap", "round",
            "stroke-linejoin", "round",
            "stroke-width", "" + PEN);

    private static final List<String> OWN = List.of("opacity", "transform");
    private static final Pattern LONG_COLOUR = Pattern.compile("#(.)\\1(.)\\2(.)\\3");

    private final StringBuilder written = new StringBuilder();
    private String pendingLook = "";
    private PathData pending = new PathData();

    private Drawing() {}

    /** Whether it can stand among others: drawn on the square, and no part of it refers to another by a name. */
    static boolean standsAlone(String svg) {
        var root = root(svg);
        return "0 0 72 72".equals(root.attr("viewBox"))
                && root.select("style, use, image, script, text").isEmpty()
                && root.getAllElements().stream()
                        .flatMap(part -> part.attributes().asList().stream())
                        .noneMatch(attribute -> attribute.getKey().equals("style")
                                || attribute.getValue().contains("url("));
    }

    /** What is inside of its square. */
    static String inside(String svg) {
        var drawing = new Drawing();
        drawing.parts(root(svg), INHERITED);
        return drawing.written.toString();
    }

    private static Element root(String svg) {
        return Jsoup.parse(svg, Parser.xmlParser()).expectFirst("svg");
    }

    private void parts(Element around, Map<String, String> inherited) {
        var look = new TreeMap<>(inherited);
        for (var attribute : around.attributes()) look.replace(attribute.getKey(), attribute.getValue());
        for (var part : around.children()) {
            var own = own(part);
            if (!own.isEmpty()) open("<g" + own + ">");
            if ("g".equals(part.tagName())) parts(part, look);
            else shape(part, look);
            if (!own.isEmpty()) open("</g>");
        }
        flush();
    }

    private void open(String tag) {
        flush();
        written.append(tag);
    }

    // A transformation speaks in the units of the picture, what is inside of it in ours.
    private static String own(Element part) {
        var all = new StringBuilder();
        for (var name : OWN) {
            var value = part.attr(name);
            if (value.isEmpty() || ("opacity".equals(name) && Double.parseDouble(value) == 1)) continue;
            if ("transform".equals(name)) value = "scale(" + PathData.GRID + ")" + value + "scale(.1)";
            all.append(attribute(name, value));
        }
        return all.toString();
    }

    private void shape(Element part, Map<String, String> inherited) {
        var look = new TreeMap<>(inherited);
        for (var attribute : part.attributes()) look.replace(attribute.getKey(), attribute.getValue());
        var words = words(look);
        if (words.isEmpty()) return;
        var path = path(part);
        if (path.isEmpty()) {
            flush();
            written.append('<').append(part.tagName()).append(words);
            for (var name : List.of("cx", "cy", "r", "x", "y", "width", "height", "rx", "ry"))
                if (part.hasAttr(name))
                    written.append(attribute(name, PathData.number(length(part, name) * PathData.GRID, 1)));
            written.append("/>");
            return;
        }
        // Lines of one look that follow each other are one; areas are not, where they overlap they could undo each
        // other.
        if (!words.equals(pendingLook) || !"none".equals(look.get("fill"))) flush();
        pendingLook = words;
        pending.add(path);
    }

    private void flush() {
        if (!pendingLook.isEmpty())
            written.append("<path")
                    .append(pendingLook)
                    .append(attribute("d", pending.toString()))
                    .append("/>");
        pendingLook = "";
        pending = new PathData();
    }

    /** How a part looks, as far as it is not as given; empty for a part that nobody sees. */
    private static String words(Map<String, String> look) {
        var drawn = !"none".equals(look.get("stroke"));
        if (!drawn && "none".equals(look.get("fill"))) return "";
        var said = new LinkedHashMap<>(look);
        said.put(
                "stroke-width",
                PathData.number(Double.parseDouble(look.getOrDefault("stroke-width", "")) * PathData.GRID, 1));
        // How far a pointed corner may reach says nothing where corners are round.
        if (!"miter".equals(look.get("stroke-linejoin"))) said.remove("stroke-miterlimit");
        if (!drawn) said.keySet().removeIf(name -> name.startsWith("stroke"));
        if ("none".equals(look.get("fill"))) said.remove("fill-rule");
        var words = new StringBuilder();
        said.forEach((name, value) -> {
            if (!value.equals(GIVEN.get(name))) words.append(attribute(name, colour(value)));
        });
        return words.toString();
    }

    private static String colour(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        var twice = LONG_COLOUR.matcher(lower);
        return twice.matches() ? "#" + twice.group(1) + twice.group(2) + twice.group(3) : lower;
    }

    /** The part as the data of a path; empty for what is round. */
    private static String path(Element part) {
        return switch (part.tagName()) {
            case "path" -> part.attr("d");
            case "line" ->
                "M" + part.attr("x1") + " " + part.attr("y1") + "L" + part.attr("x2") + " " + part.attr("y2");
            case "polyline" -> "M" + part.attr("points");
            case "polygon" -> "M" + part.attr("points") + "z";
            case "rect" -> {
                if (part.hasAttr("rx") || part.hasAttr("ry")) yield "";
                var width = length(part, "width");
                yield "M" + length(part, "x") + " " + length(part, "y") + "h" + width + "v" + length(part, "height")
                        + "h" + -width + "z";
            }
            case "circle", "ellipse" -> "";
            default -> throw new IllegalArgumentException("No shape that we know: " + part.tagName());
        };
    }

    private static double length(Element part, String name) {
        return part.hasAttr(name) ? Double.parseDouble(part.attr(name)) : 0;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }
}
