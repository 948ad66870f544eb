package org.smallplaces.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.Reading;
import org.smallplaces.learning.CheckId;
import org.smallplaces.learning.Position;
import org.smallplaces.shell.Language;

/** The addresses of the learner's pages; bookmarks and mails hold them, so they never change. */
final class LearnAddress {

    static final String HOME = "/learn";

    private LearnAddress() {}

    static String of(CourseId course) {
        return HOME + "/" + course;
    }

    static String of(Position place, Reading reading, Language language) {
        return lesson(place.course(), place.module(), place.lesson(), reading, language);
    }

    static String lesson(CourseId course, ModuleId module, LessonId lesson, Reading reading, Language language) {
        return of(course) + "/" + module + "/" + lesson + query(reading, language);
    }

    static String check(CourseId course, CheckId check, Reading reading, Language language) {
        return of(course) + (check.isFinal() ? "/final" : "/" + check + "/check") + query(reading, language);
    }

    static String question(CourseId course, CheckId check, int number, Reading reading, Language language) {
        return check(course, check, reading, language) + "&question=" + number;
    }

    /** Opens one of these addresses: the framework wants path and query apart. */
    static void open(UI ui, String address) {
        var place = new Location(address.substring(1));
        ui.navigate(place.getPath(), place.getQueryParameters());
    }

    private static String query(Reading reading, Language language) {
        return "?reading=" + reading.inAddress() + "&lang=" + language.tag();
    }
}
