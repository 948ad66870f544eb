package org.smallplaces.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.smallplaces.journeys.AskedQuestion;
import org.smallplaces.journeys.CourseText;
import org.smallplaces.shell.Language;

/** The modules of the course as the benchmark walks them, read from the files once. */
final class Modules {

    private static final List<CourseText.Module> ALL = CourseText.modules();
    private static final Map<String, String> TITLES = new ConcurrentHashMap<>();

    private Modules() {}

    static List<CourseText.Module> all() {
        return ALL;
    }

    /** The module for a learner's next journey; each of them once, and then from the first again. */
    static CourseText.Module after(int journeys) {
        return ALL.get(journeys % ALL.size());
    }

    static String title(CourseText.Module module) {
        return TITLES.computeIfAbsent(module.id(), _ -> module.title(Language.EN));
    }

    static String lessonTitle(CourseText.Module module, int number) {
        return TITLES.computeIfAbsent(module.id() + "/" + number, _ -> module.lessonTitle(number, Language.EN, false));
    }

    static AskedQuestion question(CourseText.Module module, List<String> choices, String asked) {
        return module.bank().stream()
                .filter(question -> question.hasChoices(choices) && question.asks(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No question of " + module.id() + " asks: " + asked));
    }
}
