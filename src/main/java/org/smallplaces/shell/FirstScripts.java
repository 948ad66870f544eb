package org.smallplaces.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;

/**
 * The scripts that every page with a view needs. They ask for each other one after the other, and each such step
 * costs a round trip, half a second on a poor line; a page that names them all lets the browser fetch them at once.
 */
final class FirstScripts {

    /** Where the build puts them. */
    static final String FOLDER = "META-INF/VAADIN/webapp/VAADIN/build/";

    private static final String ADDRESS = "VAADIN/build/";
    private static final Pattern NAMED = Pattern.compile("\\./([A-Za-z0-9_.-]+\\.js)");

    /** The components of single views, which come when such a view does. */
    private static final String OF_A_VIEW = "chunk-";

    private FirstScripts() {}

    /** Names in a page the scripts which those that it names will ask for. */
    static void name(Document page, Set<String> scripts) {
        for (var script : scripts)
            page.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("crossorigin", "")
                    .attr("href", ADDRESS + script);
    }

    /**
     * All that a page's scripts ask for, directly or not, and the page does not name.
     *
     * @param text the text of a script, empty when there is none of that name
     */
    static Set<String> askedFor(Document page, UnaryOperator<String> text) {
        var named = new LinkedHashSet<String>();
        for (var address : page.select("script[src], link[rel=modulepreload]")) {
            var file = address.hasAttr("src") ? address.attr("src") : address.attr("href");
            if (file.startsWith(ADDRESS)) named.add(file.substring(ADDRESS.length()));
        }
        var found = new LinkedHashSet<String>();
        var toRead = new ArrayDeque<>(named);
        while (!toRead.isEmpty()) {
            var asked = NAMED.matcher(text.apply(toRead.remove()));
            while (asked.find()) {
                var script = asked.group(1);
                if (!script.startsWith(OF_A_VIEW) && !named.contains(script) && found.add(script)) toRead.add(script);
            }
        }
        return found;
    }

    static String read(String script) {
        try (var stream = FirstScripts.class.getClassLoader().getResourceAsStream(FOLDER + script)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
