package org.smallplaces.plainwords;

/** Which of the two readings a text is: every rule holds for easy read, the standard text gets advice alone. */
public enum Ease {
    STANDARD,
    EASY
}
