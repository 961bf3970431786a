package uk.mandate.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A value that stands outside its entry. The salt keeps short values from being guessed from the hash in the entry.
 *
 * @param salt in hexadecimal
 */
record SaltedText(String salt, String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    static SaltedText of(String value) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedText(HexFormat.of().formatHex(salt), value);
    }

    /** SHA-256 over the salt and the value's UTF-8, in hexadecimal: what the entry holds. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
