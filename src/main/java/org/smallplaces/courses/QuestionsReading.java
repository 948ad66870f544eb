package org.smallplaces.courses;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.smallplaces.shell.Language;

/** Builds a module's questions from files that were found right. */
record QuestionsReading(YamlFile yaml, Map<Language, YamlFile> words) {

    List<Question> bank() {
        return yaml.items("/questions").stream().map(this::question).toList();
    }

    private Question question(String place) {
        var id = new QuestionId(yaml.text(place + "/id"));
        var sources = CourseReading.paragraphs(yaml, place + "/sources");
        var competency = yaml.text(place + "/competency");
        var choices = yaml.texts(place + "/choices");
        var targets = yaml.texts(place + "/targets");
        var said = said(id, choices, targets);
        var key = place + "/key";
        return switch (yaml.text(place + "/type")) {
            case "single" -> new SingleChoice(id, sources, competency, choices, yaml.text(key), said);
            case "multiple" -> new MultipleChoice(id, sources, competency, choices, Set.copyOf(yaml.texts(key)), said);
            case "ordering" -> new Ordering(id, sources, competency, choices, yaml.texts(key), said);
            case "matching", "classify" -> new Sorting(id, sources, competency, choices, targets, entries(key), said);
            case "situation" ->
                new Situation(id, sources, competency, isCritical(place), choices, ratings(place + "/ratings"), said);
            default -> throw new IllegalArgumentException("Of no known type: " + id);
        };
    }

    private boolean isCritical(String place) {
        return yaml.at(place + "/critical").asBoolean(false);
    }

    private Map<String, Question.Verdict> ratings(String place) {
        var ratings = new LinkedHashMap<String, Question.Verdict>();
        entries(place)
                .forEach((choice, rating) ->
                        ratings.put(choice, Question.Verdict.valueOf(rating.toUpperCase(Locale.ROOT))));
        return ratings;
    }

    private Map<String, String> entries(String place) {
        var entries = new LinkedHashMap<String, String>();
        for (var name : yaml.keys(place)) entries.put(name, yaml.text(place + "/" + name));
        return entries;
    }

    private Map<Language, Map<Reading, Question.Asked>> said(
            QuestionId id, List<String> choices, List<String> targets) {
        var said = new EnumMap<Language, Map<Reading, Question.Asked>>(Language.class);
        words.forEach((language, file) -> {
            var standard = "/questions/" + id;
            said.put(
                    language,
                    Map.of(
                            Reading.STANDARD,
                            asked(file, standard, choices, targets),
                            Reading.EASY,
                            asked(file, standard + "/easy", choices, targets)));
        });
        return said;
    }

    private static Question.Asked asked(YamlFile words, String place, List<String> choices, List<String> targets) {
        var options = new HashMap<String, Question.Option>();
        for (var choice : choices) {
            var at = place + "/choices/" + choice;
            options.put(choice, new Question.Option(words.text(at + "/say"), words.text(at + "/why")));
        }
        var named = new HashMap<String, String>();
        for (var target : targets) named.put(target, words.text(place + "/targets/" + target));
        return new Question.Asked(words.text(place + "/ask"), options, named);
    }
}
