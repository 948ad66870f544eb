package org.smallplaces.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import com.vaadin.flow.component.HasElement;
import org.springframework.web.util.HtmlUtils;

/**
 * HTML of a part that only shows. However much it shows, a session keeps one node for it, and the server builds no tree. Texts and
 * values are escaped; names of elements and attributes are ours.
 */
public final class Markup {

    private static final Set<String> EMPTY = Set.of("input", "br");

    private static final String ENCODING = "UTF-8";

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an empty value is a bare attribute, such as {@code checked}
     */
    public Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty())
                html.append("=\"")
                        .append(HtmlUtils.htmlEscape(attributes[i + 1], ENCODING))
                        .append('"');
        }
        html.append('>');
        if (!EMPTY.contains(element)) open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String text) {
        html.append(HtmlUtils.htmlEscape(text, ENCODING));
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Markup add(Markup part) {
        html.append(part);
        return this;
    }

    /** A paragraph that stays in the background. */
    public Markup quiet(String text) {
        return element("p", text, "class", "quiet");
    }

    /** A link to another of our views, opened without loading the frame anew: see {@link PageLink}. */
    public Markup openLink(String address) {
        return open("a", "href", address, "router-link", "");
    }

    /** A link to a plain page or a file: see {@link PlainLink}. */
    public Markup plainLink(String address, String text) {
        return element("a", text, "href", address, "router-ignore", "");
    }

    /** A text of several sentences, one a line where its writer put them so, set apart where a line was left empty. */
    public Markup lines(String text) {
        return lines(text, "lines");
    }

    /** The same, with classes of its own. */
    public Markup lines(String text, String classes) {
        open("span", "class", classes);
        var apart = false;
        for (var line : text.lines().toList()) {
            if (!line.isBlank()) {
                if (apart) element("span", line, "class", "apart");
                else element("span", line);
            }
            apart = line.isBlank();
        }
        return close();
    }

    /** Puts it into an element of a page, in place of what that showed. */
    public void into(HasElement part) {
        part.getElement().setProperty("innerHTML", toString());
    }

    /** The HTML. */
    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("Still open: " + open);
        return html.toString();
    }
}
