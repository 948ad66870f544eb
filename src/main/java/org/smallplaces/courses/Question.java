package org.smallplaces.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.smallplaces.shell.Language;

/** A question of a bank. Its key is the same in every language and reading. */
public sealed interface Question permits SingleChoice, Situation, Question.InParts {

    /** The points of the best choice; every question counts the same. */
    int FULL_CREDIT = 2;

    QuestionId id();

    /** The paragraphs of the resolution that it belongs to. */
    List<ParagraphId> sources();

    String competency();

    /** The choices in the order shown, by their keys. */
    List<String> choices();

    Map<Language, Map<Reading, Asked>> words();

    /** Whether an answer, as it is kept, answers this question: not left half done, and naming nothing unknown. */
    boolean isAnswer(String answer);

    /**
     * What an answer is worth.
     *
     * @throws IllegalArgumentException when it does not answer this question
     */
    Verdict verdict(String answer);

    /** An answer that is worth full credit. */
    String best();

    /** A question that is answered in several parts, each right or not. */
    sealed interface InParts extends Question permits MultipleChoice, Sorting, Ordering {

        /** The parts of an answer, one a choice, in the order shown. */
        List<Part> parts(String answer);

        @Override
        default Verdict verdict(String answer) {
            if (!isAnswer(answer)) throw new IllegalArgumentException("No answer to " + id() + ": " + answer);
            if (answer.equals(best())) return Verdict.BEST;
            return isPartlyRight(answer) ? Verdict.PARTLY : Verdict.NOT_THIS;
        }

        /** Whether an answer with a fault is worth half the credit. */
        boolean isPartlyRight(String answer);
    }

    /**
     * One part of an answer: what was said of a choice, and what is right.
     *
     * @param given a target, a position, or whether it was chosen
     */
    record Part(String choice, String given, String right) {
        public boolean isRight() {
            return given.equals(right);
        }
    }

    /** The same choices, once it is sure that none stands twice. */
    static List<String> choices(List<String> choices) {
        if (new HashSet<>(choices).size() != choices.size())
            throw new IllegalArgumentException("A choice stands twice");
        return List.copyOf(choices);
    }

    default Asked asked(Language language, Reading reading) {
        return Objects.requireNonNull(InLanguage.pick(words(), language).get(reading));
    }

    /**
     * A question put into words.
     *
     * @param targets what choices are sorted into, by its key; empty for other questions
     */
    record Asked(String ask, Map<String, Option> options, Map<String, String> targets) {
        public Asked {
            options = Map.copyOf(options);
            targets = Map.copyOf(targets);
        }

        public Asked(String ask, Map<String, Option> options) {
            this(ask, options, Map.of());
        }

        public String target(String key) {
            return Objects.requireNonNull(targets.get(key), () -> "No words for " + key);
        }

        public Option option(String choice) {
            return Objects.requireNonNull(options.get(choice), () -> "No words for " + choice);
        }
    }

    /** A choice put into words, and why it is, or is not, the one to take. */
    record Option(String say, String why) {}

    /** How good a choice is. */
    enum Verdict {
        BEST(FULL_CREDIT),
        ACCEPTABLE(1),
        /** Some parts are right, and not all. */
        PARTLY(1),
        NOT_THIS(0),
        /** Not this, and somebody would be hurt by it. */
        HARMFUL(0);

        private final int credit;

        Verdict(int credit) {
            this.credit = credit;
        }

        public int credit() {
            return credit;
        }
    }
}
