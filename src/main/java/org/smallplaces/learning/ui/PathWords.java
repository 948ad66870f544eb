package org.smallplaces.learning.ui;

import com.vaadin.flow.component.Component;

import org.smallplaces.learning.Progress;

/** Says in words what the street shows. */
final class PathWords {

    private PathWords() {}

    static String street(Component page, Progress progress) {
        return page.getTranslation(
                "learning.street",
                progress.modulesPassed(),
                progress.path().modules().size(),
                progress.lessonsFinished(),
                progress.lessons());
    }

    /** How long the path takes in all, and how much of it is left. */
    static String time(Component page, Progress progress) {
        return page.getTranslation("learning.time", progress.path().minutes(), progress.minutesLeft());
    }
}
