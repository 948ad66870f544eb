package org.smallplaces.authoring;

/** What became of a text that somebody wanted to save. */
public sealed interface Saving {

    /** @param version to be named when it is saved the next time */
    record Saved(int version) implements Saving {}

    /** Somebody else has saved another text since this one was opened: nothing was written. */
    record Conflict(DraftText theirs) implements Saving {}
}
