package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.smallplaces.shell.Language;

/**
 * A lesson: the same matter as a standard text and as its easy-read twin, in every language of the course.
 *
 * @param sources the paragraphs of the resolution that it derives from
 * @param cites the law that it names
 */
public record Lesson(
        LessonId id,
        int minutes,
        List<ParagraphId> sources,
        List<Citation> cites,
        Map<Language, Map<Reading, LessonText>> texts) {

    /**
     * An instrument, and what of it is meant: numbers and ranges such as 18-27. Both are empty for the whole of it.
     *
     * @param paragraphs for documents that have no articles
     */
    public record Citation(Instrument instrument, List<String> articles, List<String> paragraphs) {
        public Citation {
            articles = List.copyOf(articles);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Lesson {
        sources = List.copyOf(sources);
        cites = List.copyOf(cites);
        texts = Map.copyOf(texts);
        for (var pair : texts.values())
            if (pair.size() != Reading.values().length)
                throw new IllegalArgumentException("A lesson without its easy-read twin: " + id);
    }

    public LessonText text(Language language, Reading reading) {
        return Objects.requireNonNull(InLanguage.pick(texts, language).get(reading));
    }
}
