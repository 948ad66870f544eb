package org.smallplaces.courses;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.smallplaces.courses.CourseRevisions.Origin;
import org.smallplaces.courses.CourseRevisions.Revision;

/**
 * Publishes what the folder of courses holds, at a start. Files that were installed once are not installed again: neither by
 * an older server that starts late, nor over what trainers have made of the course since.
 */
record Installation(CourseRevisions revisions, Resolution resolution) {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final String KEPT = "{} has faults, listed above. The last published revision stays.";

    void install(String location) {
        var folder = CourseFolderReading.at(location);
        if (isInstalled(folder)) return;
        var faults = Inspection.faults(folder, resolution);
        for (var fault : faults) LOG.error("{}", fault);
        if (faults.stream().anyMatch(fault -> !fault.file().contains("/"))) {
            LOG.error(KEPT, location);
            return;
        }
        for (var name : folder.courses()) {
            if (faults.stream().anyMatch(fault -> fault.file().startsWith(name + "/"))) LOG.error(KEPT, name);
            else install(new CourseId(name), folder.only(name));
        }
    }

    private void install(CourseId course, CourseFolder files) {
        if (revisions.wereInstalled(course, files.fingerprint())) return;
        var before = revisions.newest(course);
        if (before.filter(newest -> newest.origin() == Origin.STUDIO).isPresent()) {
            LOG.warn(
                    "{} was changed in the studio: its revision stays, and the new files can be imported there.",
                    course);
            return;
        }
        var published = revisions.publish(course, files);
        if (published.number() != before.map(Revision::number).orElse(0))
            LOG.info("{} is published as revision {}.", course, published.number());
    }

    // What a revision holds was found right when it was published; looking again would only make each start slow.
    private boolean isInstalled(CourseFolder folder) {
        return folder.unreadable().isEmpty()
                && !folder.courses().isEmpty()
                && folder.courses().stream()
                        .allMatch(name -> Slug.fits(name)
                                && revisions.wereInstalled(
                                        new CourseId(name), folder.only(name).fingerprint()));
    }
}
