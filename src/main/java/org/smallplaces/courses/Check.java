package org.smallplaces.courses;

import java.util.List;
import java.util.Optional;

/**
 * The check at the end of a module.
 *
 * @param questions how many are drawn for one try
 * @param minutes the time it usually takes; there is no limit
 * @param bank all questions to draw from
 */
public record Check(int questions, int minutes, List<Question> bank) {
    public Check {
        bank = List.copyOf(bank);
        if (questions < 1 || questions > bank.size())
            throw new IllegalArgumentException("A check draws " + questions + " of " + bank.size() + " questions");
    }

    public Optional<Question> question(QuestionId wanted) {
        return bank.stream().filter(question -> question.id().equals(wanted)).findFirst();
    }
}
