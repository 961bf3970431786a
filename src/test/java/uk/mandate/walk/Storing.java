package uk.mandate.walk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.testing.CaseWalk;

/** Officers store documents on a case. */
final class Storing {
    private final Documents documents;

    Storing(ApplicationContext mandate) {
        documents = mandate.getBean(Documents.class);
    }

    /** Stores a document of that kind and title, unless the case has one. */
    void once(String reference, Kind kind, String title, String person) {
        Acting.as(CaseWalk.as(person), () -> {
            var there = documents.ofCase(reference).stream()
                    .anyMatch(
                            version -> version.kind() == kind && version.title().equals(title));
            if (!there) {
                store(reference, kind, title);
            }
        });
    }

    private void store(String reference, Kind kind, String title) {
        documents.store(
                new NewDocument(reference, kind, title, Access.PUBLIC, null, null),
                "words.txt",
                new ByteArrayInputStream((title + " of " + reference).getBytes(StandardCharsets.UTF_8)));
    }
}
