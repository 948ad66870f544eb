package org.smallplaces.authoring;

/** Where a text is on its way to the learners. */
public enum Standing {
    MISSING,
    /** The text that it follows has changed since somebody held the two side by side. */
    STALE,
    /** Changed, and not yet published. */
    DRAFT,
    /** As learners read it. */
    PUBLISHED
}
