package org.smallplaces.courses;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

import org.smallplaces.plainwords.Score;
import org.smallplaces.plainwords.Severity;
import org.smallplaces.plainwords.WrittenLanguage;

/** A page for authors: every text, those first that need work most, with what was found and how it measures. */
record PlainWordsReport(List<CourseText.Checked> texts) {

    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color-scheme: light dark; }
            table { border-collapse: collapse; width: 100%; }
            caption, th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #8888; }
            td.number { font-variant-numeric: tabular-nums; }
            summary { cursor: pointer; min-height: 1.5rem; }
            .error { font-weight: 700; }
            """;

    String html() {
        var rows = texts.stream()
                .sorted(Comparator.comparingDouble(CourseText.Checked::need).reversed())
                .map(PlainWordsReport::row)
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain words</title><style>%s</style></head>
                <body>
                <h1>Plain words</h1>
                <p>%d texts, %d errors, %d warnings. No program can say that a text is easy; only readers can. This page shows where to look first.</p>
                <h2>Warnings and errors by rule and language</h2>
                %s
                <h2>Texts, those first that need work most</h2>
                <table>
                <caption>Every lesson and question, in each language and reading</caption>
                <thead><tr><th scope="col">Text</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Sentences</th><th scope="col">Words</th><th scope="col">Words or characters a sentence</th><th scope="col">Scores</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </body>
                </html>
                """.formatted(STYLE, texts.size(), count(Severity.ERROR), count(Severity.WARNING), rules(), rows);
    }

    long count(Severity severity) {
        return texts.stream().mapToLong(text -> text.count(severity)).sum();
    }

    private String rules() {
        var rules = new RuleCounts(texts);
        var languages = rules.languages();
        var head = languages.stream()
                .map(language -> "<th scope=\"col\">" + language + "</th>")
                .collect(Collectors.joining());
        var rows = rules.rules().stream()
                .map(rule -> "<tr><th scope=\"row\">" + rule + " "
                        + HtmlUtils.htmlEscape(rule.title(WrittenLanguage.ENGLISH)) + "</th>"
                        + languages.stream()
                                .map(language -> "<td class=\"number\">" + rules.count(rule, language) + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>\n")
                .collect(Collectors.joining());
        return "<table><caption>How often each rule speaks</caption><thead><tr><th scope=\"col\">Rule</th>" + head
                + "</tr></thead>\n<tbody>" + rows + "</tbody></table>";
    }

    private static String row(CourseText.Checked checked) {
        var measures = checked.verdict().measures();
        var scores = measures.scores().stream().map(PlainWordsReport::score).collect(Collectors.joining("<br>"));
        return "<tr><th scope=\"row\">" + text(checked) + "</th>" + number(checked.count(Severity.ERROR))
                + number(checked.count(Severity.WARNING)) + number(measures.sentences()) + number(measures.words())
                + "<td class=\"number\">" + oneDecimal(measures.averageSentence()) + "</td><td>" + scores
                + "</td></tr>\n";
    }

    private static String text(CourseText.Checked checked) {
        var text = checked.text();
        var name = HtmlUtils.htmlEscape(text.file()) + " · " + HtmlUtils.htmlEscape(text.about()) + " · "
                + text.reading().inAddress();
        if (checked.verdict().findings().isEmpty()) return name;
        var found = checked.verdict().findings().stream()
                .map(finding -> "<li" + (finding.severity() == Severity.ERROR ? " class=\"error\"" : "") + ">"
                        + HtmlUtils.htmlEscape(checked.say(finding)) + "</li>")
                .collect(Collectors.joining());
        return "<details><summary>" + name + "</summary><ul>" + found + "</ul></details>";
    }

    private static String score(Score score) {
        return HtmlUtils.htmlEscape(
                switch (score) {
                    case Score.Known known ->
                        known.formula() + ": " + oneDecimal(known.value()) + (known.passes() ? "" : " (look again)")
                                + " – " + known.source();
                    case Score.TooShort tooShort -> tooShort.formula() + ": too short";
                });
    }

    private static String number(long number) {
        return "<td class=\"number\">" + number + "</td>";
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
