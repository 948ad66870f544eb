package org.smallplaces.shell;

/** Somebody signed in whose name the head of a page can show. */
public interface NamedUser {

    String displayName();
}
