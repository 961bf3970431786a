package uk.mandate.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Policies;

/** What a file is, judged by its content; its name only chooses among the kinds of text. */
@Component
class ContentCheck {
    private final Policies policies;
    private final Tika tika = new Tika();
    private final MediaTypeRegistry kinds = MediaTypeRegistry.getDefaultRegistry();

    ContentCheck(Policies policies) {
        this.policies = policies;
    }

    DataSize largest() {
        return DataSize.ofMegabytes(policies.current().values().documents().maxMegabytes());
    }

    /** The file's media type. Refuses one that policy does not allow, whatever its name says, and text that is none. */
    String mediaType(String fileName, Path file) throws IOException {
        var type = detect(fileName, file);
        if (!policies.current().values().documents().mediaTypes().contains(type)) {
            throw new Refusal("“" + fileName + "” is not a kind of file that is kept here ("
                    + type.toLowerCase(Locale.UK) + "): upload a PDF, a Word, Excel or OpenDocument file, an image or"
                    + " plain text.");
        }
        if (type.startsWith("text/") && !PlainText.is(file)) {
            throw new Refusal("“" + fileName + "” is not plain text throughout: save it as text in UTF-8, and upload it"
                    + " again.");
        }
        return type;
    }

    private String detect(String fileName, Path file) throws IOException {
        if (isArchive(file)) {
            return ZippedDocument.mediaType(file);
        }
        var type = detect(file);
        return switch (type) {
            case "application/x-tika-msoffice" -> CompoundFile.mediaType(file);
            case "text/plain" -> kindOfText(fileName);
            // Text with many accents and dashes in one byte each does not look like text at first sight.
            case "application/octet-stream" -> PlainText.is(file) ? kindOfText(fileName) : type;
            default -> type;
        };
    }

    private String detect(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            return tika.detect(content);
        }
    }

    private String kindOfText(String fileName) {
        var named = MediaType.parse(tika.detect(fileName));
        return kinds.isSpecializationOf(named, MediaType.TEXT_PLAIN) ? named.toString() : "text/plain";
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004");
        }
    }
}
