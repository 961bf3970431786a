package uk.mandate.versions;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * A {@code .tar.xz} of files and directories, empty ones too, with the permissions of each: PostgreSQL starts on nothing that
 * others may read. Read and written in Java, so that a build needs no program for it.
 */
record Archive(Path file) {
    /** The owner's right to read first, as {@code rwxrwxrwx} writes them. */
    private static final List<PosixFilePermission> FROM_HIGHEST_BIT = List.of(PosixFilePermission.values());

    private static final int HIGHEST_BIT = 0400;

    /** Packs these parts of the place, what is below them too, without whatever is not wanted. */
    void pack(Path place, List<String> parts, Predicate<Path> wanted) throws IOException {
        try (var out = Files.newOutputStream(file);
                var tar = new TarArchiveOutputStream(
                        new XZOutputStream(new BufferedOutputStream(out), new LZMA2Options()))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var part : parts) {
                for (var path : below(place.resolve(part), wanted)) {
                    pack(path, place.relativize(path).toString(), tar);
                }
            }
        }
    }

    void unpack(Path place) throws IOException {
        try (var in = Files.newInputStream(file);
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, place.resolve(entry.getName()));
            }
        }
    }

    private static List<Path> below(Path part, Predicate<Path> wanted) throws IOException {
        try (var paths = Files.walk(part)) {
            return paths.filter(wanted).sorted().toList();
        }
    }

    private static void pack(Path path, String name, TarArchiveOutputStream tar) throws IOException {
        var entry = new TarArchiveEntry(path, name);
        entry.setIds(0, 0);
        entry.setNames("", "");
        var permissions = permissions(path);
        if (permissions != null) {
            entry.setMode(bits(permissions.readAttributes().permissions()));
        }
        tar.putArchiveEntry(entry);
        if (Files.isRegularFile(path)) {
            Files.copy(path, tar);
        }
        tar.closeArchiveEntry();
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.copy(tar, path);
        }
        var permissions = permissions(path);
        if (permissions != null) {
            permissions.setPermissions(permissions(entry.getMode()));
        }
    }

    /** {@code null} where the file system knows no permissions of this kind, as on Windows. */
    private static @Nullable PosixFileAttributeView permissions(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }

    private static int bits(Set<PosixFilePermission> permissions) {
        return permissions.stream()
                .mapToInt(permission -> HIGHEST_BIT >> FROM_HIGHEST_BIT.indexOf(permission))
                .sum();
    }

    private static Set<PosixFilePermission> permissions(int bits) {
        return FROM_HIGHEST_BIT.stream()
                .filter(permission -> (bits & bits(Set.of(permission))) != 0)
                .collect(Collectors.toSet());
    }
}
