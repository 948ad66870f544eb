package org.smallplaces.courses;

/**
 * A lesson's text in one language and reading, rendered and sanitised once when its revision was published.
 *
 * @param title plain text of its heading
 * @param html the body after the heading; no script, no style, only our own class names
 */
public record LessonText(String title, String html) {
    public LessonText {
        if (title.isBlank()) throw new IllegalArgumentException("A lesson without a title");
    }
}
