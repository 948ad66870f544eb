package org.smallplaces.learning.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.smallplaces.courses.Ordering;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Sorting;
import org.smallplaces.shell.Markup;

/**
 * Choices to be put somewhere: a list to pick from beside each. Nothing is dragged.
 *
 * @param prompt what a list shows before anything is picked
 * @param places what each list offers, by its value
 */
record PlacingFields(Question question, Question.Asked words, String prompt, SequencedMap<String, String> places)
        implements AnswerFields {

    static PlacingFields of(Sorting sorting, Question.Asked words, String prompt) {
        var places = new LinkedHashMap<String, String>();
        for (var target : sorting.targets()) places.put(target, words.target(target));
        return new PlacingFields(sorting, words, prompt, places);
    }

    static PlacingFields of(Ordering ordering, Question.Asked words, String prompt) {
        var places = new LinkedHashMap<String, String>();
        for (var position = 1; position <= ordering.choices().size(); position++)
            places.put(Integer.toString(position), Integer.toString(position));
        return new PlacingFields(ordering, words, prompt, places);
    }

    @Override
    public void write(Markup to) {
        for (var choice : question.choices()) {
            to.open("label", "class", "placing")
                    .lines(words.option(choice).say())
                    .open("select", "name", choice);
            to.element("option", prompt, "value", "");
            places.forEach((value, shown) -> to.element("option", shown, "value", value));
            to.close().close();
        }
    }

    @Override
    public Optional<String> answer(List<Entry> entries) {
        var given = entries.stream().collect(Collectors.toMap(Entry::field, Entry::value, (_, last) -> last));
        var answer = question instanceof Sorting sorting ? sorting.kept(given) : ordered(given);
        return Optional.of(answer).filter(question::isAnswer);
    }

    @Override
    public String missing() {
        return question instanceof Ordering ? "learning.check.order-all" : "learning.check.place-all";
    }

    // Two choices at one position leave another position empty, and so are no answer.
    private String ordered(Map<String, String> given) {
        var at = new HashMap<String, String>();
        for (var choice : question.choices()) at.put(given.getOrDefault(choice, ""), choice);
        return Ordering.kept(
                places.keySet().stream().filter(at::containsKey).map(at::get).toList());
    }
}
