package org.smallplaces.authoring.ui;

import org.smallplaces.authoring.Drafts;
import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.courses.Proofreading;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.shell.Language;

/**
 * What is at hand where a text is written.
 *
 * @param scope for which the person who writes is a trainer
 * @param author the language of remarks
 */
record WritingDesk(
        Drafts drafts,
        CourseLibrary library,
        WritersNames names,
        PlaceScope scope,
        Proofreading proofreading,
        Language author) {}
