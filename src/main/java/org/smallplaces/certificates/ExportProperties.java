package org.smallplaces.certificates;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * The settings {@code smallplaces.exports.*}.
 *
 * @param folder where finished exports lie until they are thrown away; several servers share one
 * @param keep how long a finished export can be downloaded
 */
@ConfigurationProperties("smallplaces.exports")
record ExportProperties(Path folder, Duration keep) {

    ExportProperties {
        if (keep.isNegative() || keep.isZero()) throw wrong(keep.toString());
    }

    /** Takes the time as it was written: what is no time at all gets the same sentence. */
    @ConstructorBinding
    ExportProperties(@DefaultValue("data/exports") Path folder, @DefaultValue("7d") String keep) {
        this(folder, read(keep));
    }

    private static Duration read(String keep) {
        try {
            return DurationStyle.detectAndParse(keep.strip());
        } catch (IllegalArgumentException noTime) {
            // Without it as a cause: the start would end with its message instead of ours.
            throw wrong(keep);
        }
    }

    private static IllegalArgumentException wrong(String keep) {
        return new IllegalArgumentException(
                "smallplaces.exports.keep is \"" + keep + "\". Write how long an export is kept, such as 7d");
    }
}
