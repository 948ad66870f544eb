package org.smallplaces.courses;

import java.util.Map;

/**
 * Finds twins that are stale: the text that they follow has changed since somebody last held the two side by side. A
 * module without twins.yaml is not followed, unless its course has to be.
 */
record TwinsCheck(Inspection inspection, Twins twins, boolean required) {

    void run() {
        var read = inspection.yaml(twins.file(), CourseSchema.TWINS);
        if (read.isEmpty()) {
            if (required && inspection.folder().text(twins.file()).isEmpty())
                inspection.fault(twins.file(), 1, "The file is missing: run ./dev confirm for the module.");
            return;
        }
        check(read.get(), Twins.LESSONS, twins.lessons());
        check(read.get(), Twins.QUESTIONS, twins.questions());
    }

    private void check(YamlFile yaml, String kind, Map<String, Map<String, String>> now) {
        now.forEach((name, followed) -> followed.forEach((twin, fingerprint) -> {
            var place = "/" + kind + "/" + name;
            if (yaml.text(place + "/" + twin).equals(fingerprint)) return;
            inspection.fault(
                    yaml.file(),
                    yaml.line(place),
                    "`" + twin + "` of `" + name + "` is older than the text that it follows: hold the two side by"
                            + " side, change what must change, and run ./dev confirm.");
        }));
        for (var name : yaml.keys("/" + kind))
            if (!now.containsKey(name))
                inspection.fault(
                        yaml.file(),
                        yaml.line("/" + kind + "/" + name),
                        "The module has nothing called `" + name + "` any more: run ./dev confirm.");
    }
}
