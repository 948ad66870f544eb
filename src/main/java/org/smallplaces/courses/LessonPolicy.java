package org.smallplaces.courses;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a lesson's HTML: our own elements and class names, and nothing that runs. */
final class LessonPolicy {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "br", "sup")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "div", "section", "a", "img", "button", "span")
            .allowWithoutAttributes("a")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("id")
            .matching(Pattern.compile("(word|note)-[a-z0-9-]+"))
            .onElements("span")
            .allowAttributes("popovertarget")
            .matching(Pattern.compile("(word|note)-[a-z0-9-]+"))
            .onElements("button")
            .allowAttributes("type")
            .matching(Pattern.compile("button"))
            .onElements("button")
            .allowAttributes("popover")
            .matching(Pattern.compile("auto"))
            .onElements("span")
            .allowAttributes("class")
            .matching(Pattern.compile("term|note|meaning"))
            .onElements("button", "span")
            .allowAttributes("class")
            .matching(Pattern.compile("try|idea|scroll|notes"))
            .onElements("section", "div")
            .allowAttributes("aria-label")
            .onElements("div", "section", "button")
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
            .matching(Pattern.compile("/pictures/[a-z0-9.]*#[a-z0-9-]+"))
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
