package org.smallplaces.certificates;

import java.util.List;

/**
 * How large the three texts that differ from person to person are set, so that short ones fill the page and long ones
 * stay on it.
 *
 * @param holder the size of the name, in points
 * @param course the size of the course's title, in points
 * @param words the size of the sentence around them, in points
 */
record TypeSizes(double holder, double course, double words) {

    /** From the largest: the first that fits is taken, and the last always fits. */
    private static final List<TypeSizes> STEPS = List.of(
            new TypeSizes(31, 19, 12.5),
            new TypeSizes(25, 18, 12.5),
            new TypeSizes(20, 16, 12),
            new TypeSizes(16, 14, 11.5),
            new TypeSizes(13, 12, 10.5),
            new TypeSizes(11, 11, 9.5));

    /** The column of the sentence, in points: 237 mm by 61 mm. */
    private static final double WIDTH = 672;

    private static final double HEIGHT = 172;
    private static final double LINE = 1.5;

    /** What is lost at the ends of lines where words do not break. */
    private static final double RAGGED = 1.12;

    /** The words of the sentence that are the same for everybody, in ems. */
    private static final double SENTENCE = 12;

    static TypeSizes fitting(CertificateSheet sheet, Typefaces typefaces) {
        var holder = typefaces.ems(sheet.holder());
        var course = typefaces.ems(sheet.course());
        var place = typefaces.ems(sheet.place()) + SENTENCE;
        return STEPS.stream()
                .filter(step -> step.fits(holder, course, place))
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private boolean fits(double holderEms, double courseEms, double placeEms) {
        var holderLines = lines(holderEms, holder);
        var courseLines = lines(courseEms, course);
        var height = holderLines * holder + courseLines * course + (2 + lines(placeEms, words)) * words;
        // One line looks best, and smaller type is a fair price for it down to the third step.
        var broken = holder > STEPS.get(2).holder && (holderLines > 1 || courseLines > 1);
        return !broken && height * LINE <= HEIGHT;
    }

    private static double lines(double ems, double size) {
        return ems * size <= WIDTH ? 1 : Math.ceil(ems * size * RAGGED / WIDTH);
    }
}
