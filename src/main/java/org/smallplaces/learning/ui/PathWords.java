package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Component;

import org.smallplaces.learning.Progress;

/** Says in words what the street shows. */
final class PathWords {

    private PathWords() {}

    static String street(Component page, Progress progress) {
        var modules = progress.course().modules();
        var lessons =
                modules.stream().mapToInt(module -> module.lessons().size()).sum();
        return page.getTranslation(
                "learning.street",
                progress.passed().size(),
                modules.size(),
                progress.finished().size(),
                lessons);
    }
}
