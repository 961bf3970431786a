package uk.mandate.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Mandate's directory on disk, held by one running Mandate at a time. */
final class DataDirectory implements AutoCloseable {
    /** The locked byte lies behind the text, because Windows does not let others read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel held;

    private DataDirectory(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /** Takes the directory, creating it where it is missing; refuses one that another Mandate holds. */
    static DataDirectory lock(Path path) {
        requireNoFile(path);
        try {
            PrivateFiles.createDirectory(path);
            var lockFile = path.resolve("mandate.lock");
            var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                var holder = Files.readString(lockFile).strip();
                channel.close();
                throw new DatabaseFailure("Another Mandate (process " + holder + ") is using " + path
                        + ": stop it, or name another directory in MANDATE_DATA_DIR.");
            }
            channel.truncate(0).write(ByteBuffer.wrap(ownId()));
            return new DataDirectory(path, channel);
        } catch (IOException refused) {
            throw DatabaseFailure.of(path, refused);
        }
    }

    private static void requireNoFile(Path path) {
        for (var part = path; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new DatabaseFailure("MANDATE_DATA_DIR is " + path + ", but " + part
                        + " is a file: name a directory, which is created where it is missing.");
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static byte[] ownId() {
        return String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
