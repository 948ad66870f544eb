package org.smallplaces.courses;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a lesson's HTML: our own elements and class names, and nothing that runs. */
final class LessonPolicy {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "br", "sup")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "div", "section", "a", "img")
            .allowWithoutAttributes("a")
            .allowUrlProtocols("http", "https")
            // Without href even a lesson's own footnotes lead nowhere.
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("id")
            .matching(Pattern.compile("fn(ref)?-[a-zA-Z0-9-]+"))
            .onElements("a", "li")
            .allowAttributes("class")
            .matching(Pattern.compile("try|idea|scroll|footnotes|footnote-ref|footnote-backref"))
            .onElements("section", "div", "sup", "a")
            .allowAttributes("aria-label")
            .onElements("a", "div")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("div")
            .allowAttributes("role")
            .matching(Pattern.compile("region"))
            .onElements("div")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("src")
            .matching(Pattern.compile("/pictures/[a-z0-9-]+\\.svg"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .toFactory();

    private LessonPolicy() {}

    static String sanitise(String html) {
        return POLICY.sanitize(html).strip();
    }
}
