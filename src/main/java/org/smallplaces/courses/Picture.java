package org.smallplaces.courses;

/**
 * A picture of easy-read texts, which OpenMoji gives under CC BY-SA 4.0.
 *
 * @param name what our texts call it
 * @param hexcode what OpenMoji calls it
 * @param annotation what it shows, in English
 * @param author who made it
 */
public record Picture(String name, String hexcode, String annotation, String author) {}
