package org.smallplaces.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.courses.FinalCheck;
import org.smallplaces.courses.Question;

/** The questions of a try: of a module's check, and of the final of a course as large as ours. */
@State(Scope.Benchmark)
public class DrawBenchmark {

    private static final int MODULES = 11;
    private static final int SITUATIONS = 9;
    private static final int OTHERS = 9;
    private static final int ASKED = 5;

    private final List<CourseModule> modules = new ArrayList<>();
    private final Random chance = new Random(1948);

    @Setup
    public void found() {
        for (var number = 1; number <= MODULES; number++) {
            var bank = new ArrayList<Question>(SmallCourse.situations(SITUATIONS, 2));
            for (var other = 1; other <= OTHERS; other++)
                bank.add(SmallCourse.single("single-" + other, SmallCourse.RIGHT));
            modules.add(SmallCourse.module(number, List.of("ALL"), bank, ASKED));
        }
    }

    @Benchmark
    public Object check() {
        return new Draw(modules.getFirst(), Map.of(), chance).questions();
    }

    @Benchmark
    public Object theFinal() {
        return new FinalDraw(new FinalCheck(20, 30, 5), modules, Map.of(), chance).questions();
    }
}
