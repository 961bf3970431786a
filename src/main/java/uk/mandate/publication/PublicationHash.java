package uk.mandate.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import uk.mandate.document.Documents.Version;

/**
 * One hash for a publication: that of its only document, or, for several, SHA-256 over their hexadecimal hashes, each
 * followed by a line feed, in order. Anybody can work it out with {@code sha256sum}.
 */
final class PublicationHash {
    private PublicationHash() {}

    static String of(List<Version> versions) {
        if (versions.size() == 1) {
            return versions.get(0).sha256();
        }
        var lines = versions.stream().map(version -> version.sha256() + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
