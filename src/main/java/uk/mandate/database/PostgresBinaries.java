package uk.mandate.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked once from the class path. */
final class PostgresBinaries {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final int OWNER_EXECUTES = 0100;

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks beside the place and renames, so that neither a crash nor a second process leaves half a PostgreSQL. */
    static PostgresBinaries unpackedIn(Path parent) {
        try {
            var archive = archive();
            var home = parent.resolve(name(archive));
            if (!Files.isDirectory(home)) {
                PrivateFiles.createDirectory(parent);
                unpack(archive, parent, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException failed) {
            throw DatabaseFailure.of(parent, failed);
        }
    }

    /** The command line of one program, such as {@code initdb}. */
    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses root; in a user namespace of its own root is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        return command;
    }

    private static byte[] archive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.startsWith("mac") ? "Darwin" : WINDOWS ? "Windows" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                family, machine.equals("amd64") ? "x86_64" : machine)) {
            return packed.readAllBytes();
        } catch (IllegalStateException none) {
            throw new DatabaseFailure(
                    "There is no embedded PostgreSQL for " + family + " on " + machine
                            + ": name an external database in SPRING_DATASOURCE_URL.",
                    none);
        }
    }

    private static String name(byte[] archive) {
        var checksum = new CRC32();
        checksum.update(archive);
        return "%08x".formatted(checksum.getValue());
    }

    private static void unpack(byte[] archive, Path parent, Path home) throws IOException {
        var draft = Files.createTempDirectory(parent, "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, draft);
            }
            Files.move(draft, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
            FileSystemUtils.deleteRecursively(draft);
        } catch (IOException failed) {
            FileSystemUtils.deleteRecursively(draft);
            throw failed;
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException(entry.getName() + " would be unpacked outside of " + into);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !target.toFile().setExecutable(true, true)) {
                throw new IOException("permission denied: " + target + " cannot be made executable");
            }
        }
    }
}
