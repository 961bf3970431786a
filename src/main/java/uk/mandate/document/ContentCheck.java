package uk.mandate.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Policies;

/** What a file is, judged by its content; its name only tells apart formats that begin alike. */
@Component
class ContentCheck {
    /** As much of a file's beginning as is looked at; an Office file names its parts well before. */
    private static final int HEAD = 64 * 1024;

    private final Policies policies;
    private final Tika tika = new Tika();

    ContentCheck(Policies policies) {
        this.policies = policies;
    }

    DataSize largest() {
        return DataSize.ofMegabytes(policies.current().values().documents().maxMegabytes());
    }

    /** Refuses a type that policy does not allow, and an archive that only calls itself an Office file. */
    Checked open(String fileName, InputStream content) throws IOException {
        var buffered = new BufferedInputStream(content, HEAD);
        var type = detect(fileName, buffered);
        if (!policies.current().values().documents().mediaTypes().contains(type)
                || !isWhatItSays(type, head(buffered))) {
            throw new Refusal("“" + fileName + "” is not a kind of file that is kept here ("
                    + type.toLowerCase(Locale.UK) + "): upload a PDF, a Word, Excel or OpenDocument file, an image or"
                    + " plain text.");
        }
        return new Checked(type, buffered);
    }

    private String detect(String fileName, BufferedInputStream content) throws IOException {
        var named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return tika.detect(content, named);
    }

    private static byte[] head(BufferedInputStream content) throws IOException {
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        return head;
    }

    private static boolean isWhatItSays(String type, byte[] head) {
        if (!type.startsWith("application/vnd.openxmlformats-officedocument.")) {
            return true;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK") && (text.contains("[Content_Types].xml") || text.contains("_rels/.rels"));
    }

    /** A file's media type, and its content from the first byte on. */
    record Checked(String mediaType, InputStream content) {}
}
