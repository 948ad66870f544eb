package org.smallplaces.learning;

import org.smallplaces.courses.ModuleId;
import org.smallplaces.courses.QuestionId;

/** A question of the bank of a module. */
public record BankQuestion(ModuleId module, QuestionId question) {}
