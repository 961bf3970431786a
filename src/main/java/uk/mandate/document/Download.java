package uk.mandate.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import uk.mandate.document.Documents.Version;

/** Sends a version's bytes as a download with its own name: nothing uploaded is ever shown inside our own pages. */
@Component
public class Download {
    private final Documents documents;

    Download(Documents documents) {
        this.documents = documents;
    }

    /** Refuses as {@link Documents#readable}, before anything is sent. */
    public void send(UUID id, HttpServletResponse response) throws IOException {
        var version = documents.readable(id);
        response.setContentType(version.mediaType());
        response.setContentLengthLong(version.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(version));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        documents.write(id, response.getOutputStream());
    }

    private static String attachment(Version version) {
        return ContentDisposition.attachment()
                .filename(version.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
