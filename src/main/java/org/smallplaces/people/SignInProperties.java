package org.smallplaces.people;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * The settings {@code smallplaces.sign-in.*}.
 *
 * @param stay how many days people may stay signed in on a device, when they ask for it; none where it is not offered
 */
@ConfigurationProperties("smallplaces.sign-in")
record SignInProperties(Duration stay) {

    private static final Duration LONGEST = Duration.ofDays(365);

    SignInProperties {
        if (stay.isNegative() || stay.compareTo(LONGEST) > 0 || !stay.equals(Duration.ofDays(stay.toDays())))
            throw wrong(stay.toString());
    }

    /** Takes the time as it was written: what is no time at all gets the same sentence. */
    @ConstructorBinding
    SignInProperties(@DefaultValue("30d") String stay) {
        this(read(stay));
    }

    private static Duration read(String stay) {
        try {
            return DurationStyle.detectAndParse(stay.strip());
        } catch (IllegalArgumentException noTime) {
            // Without it as a cause: the start would end with its message instead of ours.
            throw wrong(stay);
        }
    }

    private static IllegalArgumentException wrong(String stay) {
        return new IllegalArgumentException("smallplaces.sign-in.stay is \"" + stay
                + "\". Write for how many whole days people may stay signed in, such as 30d; 0d for never");
    }
}
