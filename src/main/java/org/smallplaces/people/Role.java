package org.smallplaces.people;

/** What a person may do at a place and everywhere below it. Everybody is a learner besides. */
public enum Role {
    TRAINER,
    ADMINISTRATOR,
    REVIEWER
}
