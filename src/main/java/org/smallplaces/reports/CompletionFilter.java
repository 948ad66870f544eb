package org.smallplaces.reports;

import org.smallplaces.certificates.ExportFilter;

/**
 * Which rows of the list are meant.
 *
 * @param completions the course and the days; with days, only those who completed are listed
 * @param onlyCompleted whether those who have not completed are left out
 */
public record CompletionFilter(ExportFilter completions, boolean onlyCompleted) {

    public static final CompletionFilter ALL = new CompletionFilter(ExportFilter.ALL, false);

    boolean listsPeopleWithout() {
        return !onlyCompleted && !completions.hasDays();
    }
}
