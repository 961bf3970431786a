package uk.mandate.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Bytes in rows of 256 KB, hashed on the way: no file is ever whole in memory. */
@Component
class DocumentBytes {
    private static final int CHUNK = 256 * 1024;

    private final JdbcTemplate jdbc;

    DocumentBytes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Written write(UUID version, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return write(version, content);
        }
    }

    private Written write(UUID version, InputStream content) throws IOException {
        var digest = sha256();
        var buffer = new byte[CHUNK];
        long size = 0;
        for (int position = 0, read; (read = content.readNBytes(buffer, 0, CHUNK)) > 0; position++) {
            size += read;
            digest.update(buffer, 0, read);
            jdbc.update(
                    "insert into document_chunks (version, position, bytes) values (?, ?, ?)",
                    version,
                    position,
                    Arrays.copyOf(buffer, read));
        }
        return new Written(size, HexFormat.of().formatHex(digest.digest()));
    }

    void copy(UUID version, OutputStream destination) {
        for (int position = 0; ; position++) {
            var chunk = jdbc.query(
                    "select bytes from document_chunks where version = ? and position = ?",
                    (row, number) -> row.getBytes(1),
                    version,
                    position);
            if (chunk.isEmpty()) {
                return;
            }
            try {
                destination.write(chunk.get(0));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was written: bytes, and their SHA-256 in hexadecimal. */
    record Written(long size, String sha256) {}
}
