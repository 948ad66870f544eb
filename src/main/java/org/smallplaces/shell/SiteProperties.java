package org.smallplaces.shell;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code smallplaces.*} that every page may need.
 *
 * @param address where people reach the platform, such as {@code https://learn.example.org}; certificates print it
 * @param demo whether the invented country of {@code seeds/demo} moves in, and its accounts stand on the sign-in page
 */
@ConfigurationProperties("smallplaces")
public record SiteProperties(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("false") boolean demo) {

    public SiteProperties {
        var scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme)))
            throw new IllegalArgumentException("smallplaces.address is \"" + address
                    + "\". Write the address that people type, such as https://learn.example.org");
    }

    /** The full address of one of our pages. */
    public URI at(String path) {
        var base = address.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
