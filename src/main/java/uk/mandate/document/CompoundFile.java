package uk.mandate.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a compound file of older Office programs is, by the streams that its directory names (MS-CFB 2.6, MS-OXMSG 2.2). */
final class CompoundFile {
    /** A directory entry, which begins with its name; entries lie on multiples of their size. */
    private static final int ENTRY = 128;

    /** A message comes first: what is attached to it has streams of its own. */
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("__properties_version1.0", "application/vnd.ms-outlook");
        TYPES.put("WordDocument", "application/msword");
        TYPES.put("Workbook", "application/vnd.ms-excel");
        TYPES.put("PowerPoint Document", "application/vnd.ms-powerpoint");
    }

    private CompoundFile() {}

    /** The media type of a compound file; of one that none of these programs wrote, {@code application/x-tika-msoffice}. */
    static String mediaType(Path file) throws IOException {
        var streams = streams(file);
        return TYPES.entrySet().stream()
                .filter(type -> streams.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/x-tika-msoffice");
    }

    private static Set<String> streams(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        try (var content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (var entry = content.readNBytes(ENTRY); entry.length == ENTRY; entry = content.readNBytes(ENTRY)) {
                for (var stream : TYPES.keySet()) {
                    var name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
                    if (Arrays.equals(entry, 0, name.length, name, 0, name.length)) {
                        found.add(stream);
                    }
                }
            }
        }
        return found;
    }
}
