package org.smallplaces.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.smallplaces.shell.Language;

/** Human Rights Council resolution 51/12, paragraph by paragraph: what every lesson derives from. */
public record Resolution(String symbol, LocalDate adopted, List<Paragraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param text the Chinese of the source
     * @param gist our own summary in each language, never a quotation
     * @param note a footnote of the source, empty for most
     */
    public record Paragraph(ParagraphId id, String text, Map<Language, String> gist, String note) {
        public Paragraph {
            gist = Map.copyOf(gist);
        }

        public String gist(Language language) {
            return InLanguage.pick(gist, language);
        }
    }

    public Resolution {
        paragraphs = List.copyOf(paragraphs);
    }

    public Optional<Paragraph> paragraph(ParagraphId wanted) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(wanted))
                .findFirst();
    }
}
