package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Situation;

/**
 * Draws the situations of a final: as evenly from the modules of the path as can be, at least as many critical ones
 * as the course asks for, and those first that the person has met least often in finals.
 */
record FinalDraw(
        FinalCheck rule, List<CourseModule> modules, Map<BankQuestion, Integer> timesMet, RandomGenerator chance) {

    private record Drawable(BankQuestion question, boolean critical) {}

    List<BankQuestion> questions() {
        var pool = pool();
        var drawn = new ArrayList<Drawable>();
        take(rule.critical(), Drawable::critical, pool, drawn);
        take(rule.questions(), _ -> true, pool, drawn);
        Collections.shuffle(drawn, Random.from(chance));
        return drawn.stream().map(Drawable::question).toList();
    }

    private List<Drawable> pool() {
        var pool = new ArrayList<Drawable>();
        for (var module : modules)
            for (var question : module.check().bank())
                if (question instanceof Situation situation)
                    pool.add(new Drawable(new BankQuestion(module.id(), question.id()), situation.critical()));
        Collections.shuffle(pool, Random.from(chance));
        pool.sort(Comparator.comparingInt(one -> timesMet.getOrDefault(one.question(), 0)));
        return pool;
    }

    /** Takes until so many are drawn, each from a module that has given the fewest so far. */
    private static void take(int wanted, Predicate<Drawable> which, List<Drawable> pool, List<Drawable> drawn) {
        while (drawn.size() < wanted) {
            var given = new HashMap<Object, Integer>();
            for (var one : drawn) given.merge(one.question().module(), 1, Integer::sum);
            var next = pool.stream()
                    .filter(which)
                    .min(Comparator.comparingInt(
                            one -> given.getOrDefault(one.question().module(), 0)));
            if (next.isEmpty()) return;
            drawn.add(next.get());
            pool.remove(next.get());
        }
    }
}
