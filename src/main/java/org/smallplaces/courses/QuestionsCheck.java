package org.smallplaces.courses;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.smallplaces.shell.Language;

/** Checks a module's bank of questions and the words of it in every language. */
final class QuestionsCheck {

    private static final int SMALLEST_BANK = 15;
    private static final int FEWEST_SITUATIONS = 6;
    private static final int TRIES_WITHOUT_REPEATS = 3;

    private final Inspection inspection;
    private final String folder;
    private final YamlFile module;
    private final List<Language> languages;

    QuestionsCheck(Inspection inspection, String folder, YamlFile module, List<Language> languages) {
        this.inspection = inspection;
        this.folder = folder;
        this.module = module;
        this.languages = languages;
    }

    void run(Set<String> sources) {
        var file = folder + "/" + CourseFiles.QUESTIONS;
        var read = inspection.yaml(file, CourseSchema.QUESTIONS);
        if (inspection.folder().text(file).isEmpty())
            inspection.fault(module.file(), module.line("/check"), "The questions are missing: write " + file + ".");
        read.ifPresent(bank -> check(bank, sources));
    }

    private void check(YamlFile bank, Set<String> sources) {
        var seen = new HashSet<String>();
        for (var place : bank.items("/questions")) {
            var id = bank.text(place + "/id");
            if (!seen.add(id)) fault(bank, place + "/id", "Two questions are called `" + id + "`: rename one of them.");
            inspection.checkSources(bank, place + "/sources", sources);
            var competency = bank.text(place + "/competency");
            if (!competency.isEmpty() && !module.texts("/competencies").contains(competency))
                fault(
                        bank,
                        place + "/competency",
                        "`" + competency + "` is not among `competencies` of module.yaml: add it there.");
            var choices = bank.texts(place + "/choices");
            if (bank.has(place + "/key")) checkKey(bank, place, choices);
            if (bank.has(place + "/ratings")) checkRatings(bank, place + "/ratings", choices);
        }
        if (inspection.wellShaped(bank)) checkSize(bank);
        var words = CourseCheck.checkWords(
                inspection, bank, folder, CourseFiles.QUESTIONS, CourseSchema.QUESTIONS_WORDS, "/questions", languages);
        words.forEach(file -> checkWords(bank, file));
    }

    private void checkKey(YamlFile bank, String place, List<String> choices) {
        var key = place + "/key";
        var listed = String.join(", ", choices) + ".";
        switch (bank.text(place + "/type")) {
            case "single" -> {
                if (!choices.contains(bank.text(key))) fault(bank, key, "`key` must be one of the choices: " + listed);
            }
            case "multiple" -> {
                if (!choices.containsAll(bank.texts(key)) || bank.texts(key).size() >= choices.size())
                    fault(bank, key, "`key` must be some of the choices, and not all: " + listed);
            }
            case "ordering" -> {
                if (!Set.copyOf(bank.texts(key)).equals(Set.copyOf(choices)))
                    fault(bank, key, "`key` must be all choices in the right order: " + listed);
                else if (bank.texts(key).equals(choices))
                    fault(bank, place + "/choices", "The choices stand in the right order already: mix them.");
            }
            case "matching", "classify" -> checkTargets(bank, place, choices);
            // No other type has a key: that is the schema's matter.
            default -> {}
        }
    }

    private void checkTargets(YamlFile bank, String place, List<String> choices) {
        var key = place + "/key";
        var targets = bank.texts(place + "/targets");
        var given = bank.keys(key).stream()
                .map(choice -> bank.text(key + "/" + choice))
                .toList();
        if (!bank.keys(key).equals(Set.copyOf(choices)) || !targets.containsAll(given))
            fault(bank, key, "`key` must give each choice one of the targets: " + String.join(", ", targets) + ".");
        else if (bank.text(place + "/type").equals("matching")
                && (Set.copyOf(given).size() < given.size() || targets.size() != choices.size()))
            fault(bank, key, "In `matching` every choice has a target of its own: use `classify`, or correct the key.");
    }

    private void checkRatings(YamlFile bank, String place, List<String> choices) {
        if (!bank.keys(place).equals(Set.copyOf(choices))) {
            fault(bank, place, "`ratings` must rate these choices and no others: " + String.join(", ", choices) + ".");
            return;
        }
        var given =
                choices.stream().map(choice -> bank.text(place + "/" + choice)).toList();
        if (given.stream().filter("best"::equals).count() != 1
                || !given.contains("acceptable")
                || !given.contains("harmful"))
            fault(bank, place, "A situation has one best choice, an acceptable one and a harmful one: rate them so.");
    }

    private void checkSize(YamlFile bank) {
        var size = bank.items("/questions").size();
        var drawn = module.number("/check/questions");
        var least = Math.max(SMALLEST_BANK, TRIES_WITHOUT_REPEATS * drawn);
        if (size < least)
            fault(
                    bank,
                    "/questions",
                    "The bank has " + size + " questions, and a check that draws " + drawn + " needs " + least
                            + ": write " + (least - size) + " more.");
        var situations = bank.items("/questions").stream()
                .filter(place -> bank.text(place + "/type").equals("situation"))
                .count();
        if (situations < FEWEST_SITUATIONS)
            fault(
                    bank,
                    "/questions",
                    "The bank has " + situations + " situations: write at least " + FEWEST_SITUATIONS + ".");
    }

    private void checkWords(YamlFile bank, YamlFile words) {
        var questions = new HashSet<String>();
        for (var place : bank.items("/questions")) {
            var id = bank.text(place + "/id");
            questions.add(id);
            var said = "/questions/" + id;
            if (!words.has(said)) {
                fault(words, "/questions", "The words of the question `" + id + "` are missing: add them.");
                continue;
            }
            var choices = bank.texts(place + "/choices");
            var targets = bank.texts(place + "/targets");
            for (var reading : List.of("", "/easy")) {
                if (words.has(said + reading + "/choices"))
                    checkKeys(words, said + reading + "/choices", "choice", choices);
                if (words.has(said + reading) && (words.has(said + reading + "/targets") || !targets.isEmpty()))
                    checkKeys(words, said + reading + "/targets", "target", targets);
            }
        }
        for (var id : words.keys("/questions"))
            if (!questions.contains(id))
                fault(
                        words,
                        "/questions/" + id,
                        "questions.yaml has no question `" + id + "`: correct the name or take it out.");
    }

    private void checkKeys(YamlFile words, String place, String what, Collection<String> choices) {
        for (var choice : choices)
            if (!words.has(place + "/" + choice))
                fault(words, place, "The words of the " + what + " `" + choice + "` are missing: add them.");
        for (var choice : words.keys(place))
            if (!choices.contains(choice))
                fault(
                        words,
                        place + "/" + choice,
                        "questions.yaml has no " + what + " `" + choice + "` here: correct the name or take it out.");
    }

    private void fault(YamlFile file, String place, String message) {
        inspection.fault(file.file(), file.line(place), message);
    }
}
