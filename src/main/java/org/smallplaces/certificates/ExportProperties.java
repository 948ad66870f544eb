package org.smallplaces.certificates;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code smallplaces.exports.*}.
 *
 * @param folder where finished exports lie until they are thrown away; several servers share one
 * @param keep how long a finished export can be downloaded
 */
@ConfigurationProperties("smallplaces.exports")
record ExportProperties(
        @DefaultValue("data/exports") Path folder,
        @DefaultValue("7d") Duration keep) {

    ExportProperties {
        if (keep.isNegative() || keep.isZero())
            throw new IllegalArgumentException(
                    "smallplaces.exports.keep is \"" + keep + "\". Write how long an export is kept, such as 7d");
    }
}
