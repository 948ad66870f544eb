package org.smallplaces.courses;

import java.util.Map;

import org.smallplaces.shell.Language;

/**
 * What a lesson cites: a treaty, or a document that guides.
 *
 * @param name how course files call it, such as ICESCR
 */
public record Instrument(String name, Kind kind, Map<Language, String> fullNames) {

    /** A treaty binds the States that joined it; the others do not. */
    public enum Kind {
        TREATY,
        DECLARATION,
        RESOLUTION,
        GUIDANCE,
        REPORT
    }

    public Instrument {
        fullNames = Map.copyOf(fullNames);
    }

    /** Its full name; the short one where no other was published with the course. */
    public String fullName(Language language) {
        return fullNames.isEmpty() ? name : InLanguage.pick(fullNames, language);
    }
}
