package org.smallplaces.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the cookie of a device says: which device it is, and a secret that is another one after each use. The next
 * secret follows from the one before and a salt that never leaves our records, so that two requests that show the
 * same secret at once are given the same next one.
 */
record DeviceSecret(UUID device, String secret) {

    private static final Pattern COOKIE = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static DeviceSecret fresh(RandomGenerator chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return new DeviceSecret(UUID.randomUUID(), TEXT.encodeToString(bytes));
    }

    /** What a cookie says; empty when it cannot be one of ours. */
    static Optional<DeviceSecret> read(String cookie) {
        var parts = COOKIE.matcher(cookie);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new DeviceSecret(UUID.fromString(parts.group(1)), parts.group(2)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    String cookie() {
        return device + "." + secret;
    }

    /** What we keep of the secret. */
    String hash() {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    DeviceSecret next(String salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(salt), "HmacSHA256"));
            return new DeviceSecret(device, TEXT.encodeToString(mac.doFinal(bytes(secret))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    static String salt(RandomGenerator chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return hex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Without the secret, so that no log holds it. */
    @Override
    public String toString() {
        return "DeviceSecret[" + device + "]";
    }
}
