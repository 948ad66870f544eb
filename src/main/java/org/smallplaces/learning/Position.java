package org.smallplaces.learning;

import org.smallplaces.courses.CourseId;
import org.smallplaces.courses.LessonId;
import org.smallplaces.courses.ModuleId;

/** Where somebody stands: a lesson of a module of a course. */
public record Position(CourseId course, ModuleId module, LessonId lesson) {}
