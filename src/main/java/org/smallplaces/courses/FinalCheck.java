package org.smallplaces.courses;

/**
 * The final check of a course: situations from every module of a learner's path.
 *
 * @param questions how many are drawn for one try
 * @param minutes the time it usually takes; there is no limit
 * @param critical how many of them are critical, at least; there no harmful choice passes
 */
public record FinalCheck(int questions, int minutes, int critical) {
    public FinalCheck {
        if (questions < 1 || critical > questions)
            throw new IllegalArgumentException("A final of " + questions + " with " + critical + " critical");
    }
}
