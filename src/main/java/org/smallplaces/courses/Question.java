package org.smallplaces.courses;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.smallplaces.shell.Language;

/** A question of a bank. Its key is the same in every language and reading. */
public sealed interface Question {

    /** The points of the best choice; every question counts the same. */
    int FULL_CREDIT = 2;

    QuestionId id();

    /** The paragraphs of the resolution that it belongs to. */
    List<ParagraphId> sources();

    String competency();

    /** The choices in the order shown, by their keys. */
    List<String> choices();

    Map<Language, Map<Reading, Asked>> words();

    /** What a choice is worth, from 0 to {@link #FULL_CREDIT}. */
    Verdict verdict(String choice);

    default Asked asked(Language language, Reading reading) {
        return Objects.requireNonNull(InLanguage.pick(words(), language).get(reading));
    }

    /** A question put into words. */
    record Asked(String ask, Map<String, Option> options) {
        public Asked {
            options = Map.copyOf(options);
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

    /** One right answer among the choices. */
    record SingleChoice(
            QuestionId id,
            List<ParagraphId> sources,
            String competency,
            List<String> choices,
            String right,
            Map<Language, Map<Reading, Asked>> words)
            implements Question {
        public SingleChoice {
            sources = List.copyOf(sources);
            choices = List.copyOf(choices);
            words = Map.copyOf(words);
            if (!choices.contains(right)) throw new IllegalArgumentException("The key is no choice of " + id);
        }

        @Override
        public Verdict verdict(String choice) {
            if (!choices.contains(choice)) throw new IllegalArgumentException("No choice of " + id + ": " + choice);
            return choice.equals(right) ? Verdict.BEST : Verdict.NOT_THIS;
        }
    }

    /**
     * A situational judgement: what would you do?
     *
     * @param critical where a harmful act would hurt somebody badly
     */
    record Situation(
            QuestionId id,
            List<ParagraphId> sources,
            String competency,
            boolean critical,
            List<String> choices,
            Map<String, Verdict> ratings,
            Map<Language, Map<Reading, Asked>> words)
            implements Question {
        public Situation {
            sources = List.copyOf(sources);
            choices = List.copyOf(choices);
            ratings = Map.copyOf(ratings);
            words = Map.copyOf(words);
            if (!ratings.keySet().equals(Set.copyOf(choices)))
                throw new IllegalArgumentException("Every choice of " + id + " needs a rating");
        }

        @Override
        public Verdict verdict(String choice) {
            var rating = ratings.get(choice);
            if (rating == null) throw new IllegalArgumentException("No choice of " + id + ": " + choice);
            return rating;
        }
    }
}
