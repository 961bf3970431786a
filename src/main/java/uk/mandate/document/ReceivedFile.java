package uk.mandate.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import uk.mandate.accountability.Refusal;

/** A file on its way into the store, on the disk until closed: what it is may stand at its end, as in an archive. */
final class ReceivedFile implements AutoCloseable {
    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** Takes in everything; refuses an empty file, and one that turns out larger than allowed as soon as it does. */
    static ReceivedFile of(InputStream content, DataSize largest) throws IOException {
        var received = new ReceivedFile(Files.createTempFile("mandate-document", null));
        try {
            received.fill(content, largest);
            return received;
        } catch (IOException | RuntimeException failed) {
            received.close();
            throw failed;
        }
    }

    private void fill(InputStream content, DataSize largest) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            for (int read; (read = content.read(buffer)) > 0; ) {
                size += read;
                if (size > largest.toBytes()) {
                    throw new Refusal("The file is larger than " + largest.toMegabytes()
                            + " MB: make it smaller or split it, and upload it again.");
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new Refusal("The file is empty: choose another one.");
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
