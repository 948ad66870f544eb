package org.smallplaces.courses;

import java.util.List;

/**
 * Checks that a course teaches the whole resolution: each paragraph is among the sources of exactly one module, and
 * there of a lesson and of two questions.
 */
record CoverageCheck(Inspection inspection, YamlFile course, List<ModuleCheck> modules) {

    private static final int FEWEST_QUESTIONS = 2;

    void run(Resolution resolution) {
        for (var paragraph : resolution.paragraphs()) check(paragraph.id().label());
    }

    private void check(String label) {
        var primary =
                modules.stream().filter(module -> module.isPrimaryFor(label)).toList();
        if (primary.isEmpty())
            fault("No module has `" + label + "` among its `sources`: every paragraph has one that teaches it.");
        else if (primary.size() > 1)
            fault("More than one module has `" + label + "` among its `sources`: let one have it, and the others"
                    + " name it in `alsoTouches`.");
        else check(label, primary.getFirst());
    }

    private void check(String label, ModuleCheck module) {
        if (module.lessonsFrom(label) == 0)
            module.fault("/sources", "No lesson derives from `" + label + "`: add it to the `sources` of one.");
        var questions = module.questionsFrom(label);
        if (questions < FEWEST_QUESTIONS)
            module.fault(
                    "/sources",
                    "Only " + questions + " of the questions belong to `" + label + "`: two at least are needed.");
    }

    private void fault(String message) {
        inspection.fault(course.file(), course.line("/modules"), message);
    }
}
