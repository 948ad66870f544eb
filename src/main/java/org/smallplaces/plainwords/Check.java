package org.smallplaces.plainwords;

/** Looks through a text for one rule, or for a few that are looked for alike. */
@FunctionalInterface
interface Check {

    void read(Text text, Findings findings);
}
