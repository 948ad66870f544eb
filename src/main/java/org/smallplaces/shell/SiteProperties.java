package org.smallplaces.shell;

import java.net.URI;
import java.net.URISyntaxException;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code smallplaces.*} that every page may need.
 *
 * @param address where people reach the platform, such as {@code https://learn.example.org}; certificates print it
 * @param demo whether the invented country of {@code seeds/demo} moves in, and its accounts stand on the sign-in page
 */
@ConfigurationProperties("smallplaces")
public record SiteProperties(URI address, boolean demo) {

    public SiteProperties {
        var scheme = address.getScheme();
        if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme)))
            throw wrong(address.toString());
    }

    /** Takes the address as it was written: what is no address at all gets the same sentence. */
    @ConstructorBinding
    SiteProperties(@DefaultValue("http://localhost:8080") String address, @DefaultValue("false") boolean demo) {
        this(read(address), demo);
    }

    private static URI read(String address) {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException noAddress) {
            // Without it as a cause: the start would end with its message instead of ours.
            throw wrong(address);
        }
    }

    private static IllegalArgumentException wrong(String address) {
        return new IllegalArgumentException("smallplaces.address is \"" + address
                + "\". Write the address that people type, such as https://learn.example.org");
    }

    /** The full address of one of our pages. */
    public URI at(String path) {
        var base = address.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
