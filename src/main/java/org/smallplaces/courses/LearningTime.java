package org.smallplaces.courses;

import java.math.BigDecimal;

/** Learning time in hours, as certificates state it. */
public final class LearningTime {

    private static final int HALF_HOUR = 30;

    private LearningTime() {}

    /** Minutes rounded up to the next half hour, in hours. */
    public static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf((minutes + HALF_HOUR - 1) / HALF_HOUR).divide(BigDecimal.TWO);
    }
}
