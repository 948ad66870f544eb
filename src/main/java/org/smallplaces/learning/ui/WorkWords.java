package org.smallplaces.learning.ui;

import java.util.Arrays;
import java.util.Locale;

import com.vaadin.flow.component.Component;

import com.ibm.icu.text.ListFormatter;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Work;
import org.smallplaces.shell.Language;

/** Says for which work a module is. */
final class WorkWords {

    private WorkWords() {}

    static String of(Component page, CourseModule module, Language language) {
        if (module.isCore()) return page.getTranslation("learning.core");
        var works = Arrays.stream(Work.values())
                .filter(work -> module.roles().contains(work.code()))
                .map(work -> of(page, work))
                .toList();
        return page.getTranslation(
                "learning.for-work",
                ListFormatter.getInstance(language.locale()).format(works));
    }

    static String of(Component page, Work work) {
        return page.getTranslation("learning.work." + work.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
