package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.Question;
import org.smallplaces.courses.Situation;

/**
 * Draws the questions of a try: those that the person has met least often, by chance among equals, with as large
 * a share of situations as the bank has.
 */
record Draw(CourseModule module, Map<BankQuestion, Integer> timesMet, RandomGenerator chance) {

    List<BankQuestion> questions() {
        var check = module.check();
        var situations = new ArrayList<Question>();
        var others = new ArrayList<Question>();
        for (var question : check.bank()) (question instanceof Situation ? situations : others).add(question);
        var share = (int) Math.round(
                (double) check.questions() * situations.size() / check.bank().size());
        var fromOthers = Math.min(check.questions() - share, others.size());
        var drawn = new ArrayList<BankQuestion>();
        drawn.addAll(leastMet(situations, check.questions() - fromOthers));
        drawn.addAll(leastMet(others, fromOthers));
        Collections.shuffle(drawn, Random.from(chance));
        return List.copyOf(drawn);
    }

    private List<BankQuestion> leastMet(List<Question> from, int count) {
        var mixed = new ArrayList<>(from);
        Collections.shuffle(mixed, Random.from(chance));
        return mixed.stream()
                .map(question -> new BankQuestion(module.id(), question.id()))
                .sorted(Comparator.comparingInt(question -> timesMet.getOrDefault(question, 0)))
                .limit(count)
                .toList();
    }
}
