package org.smallplaces.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import org.smallplaces.people.PersonId;

/**
 * A file of a course as trainers have changed it since it was published.
 *
 * @param text empty where the file is to go
 * @param version counts what was saved, from 1
 * @param begunOn the fingerprint of the published text that the change was begun on; empty where there was none
 */
public record DraftText(
        String path,
        Optional<String> text,
        int version,
        Optional<String> begunOn,
        PersonId changedBy,
        Instant changedAt) {

    public DraftText {
        if (version < 1) throw new IllegalArgumentException("Versions count from 1: " + version);
    }

    /** Whether another text was published after this change was begun: publishing it would undo the other. */
    boolean isOvertakenBy(Optional<String> published) {
        return !begunOn.equals(published.map(DraftText::fingerprint));
    }

    /** SHA-256 in hexadecimal. */
    static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
