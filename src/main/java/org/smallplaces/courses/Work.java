package org.smallplaces.courses;

import java.util.Arrays;
import java.util.Optional;

/** A kind of work in local government. Some modules are for certain kinds of work; the core is for everybody. */
public enum Work {
    FRONT_DESK("FD"),
    SOCIAL_SERVICES("SS"),
    PLANNING("PL"),
    COUNCIL("CO"),
    HUMAN_RESOURCES("HR"),
    PUBLIC_ORDER("PB"),
    COMMUNICATION("CM"),
    FINANCE("FI"),
    DATA("DS");

    private final String code;

    Work(String code) {
        this.code = code;
    }

    /** As {@code roles} of module.yaml name it. */
    public String code() {
        return code;
    }

    public static Optional<Work> of(String code) {
        return Arrays.stream(values()).filter(work -> work.code.equals(code)).findFirst();
    }
}
