package org.smallplaces.reports;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * All that an administrator learns of a person's learning: whether they completed, when, and the certificate's
 * number. No scores, no answers, no tries, no way of reading: there is no field for them.
 *
 * @param course the title of the course completed, empty while none is
 * @param completedOn empty while none is completed
 * @param number the number as people read it, empty while there is none
 */
public record Completion(
        String name,
        String place,
        @Nullable String course,
        @Nullable LocalDate completedOn,
        @Nullable String number) {

    public boolean isCompleted() {
        return completedOn != null;
    }
}
