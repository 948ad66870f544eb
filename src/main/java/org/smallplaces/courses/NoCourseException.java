package org.smallplaces.courses;

/** There is nothing to teach: the folder of courses has faults, and the database has no earlier revision. */
class NoCourseException extends IllegalStateException {

    NoCourseException(String location) {
        super("No course could be published from " + location
                + " and none was published before. Mend the faults logged above, or correct smallplaces.courses.");
    }
}
