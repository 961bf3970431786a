package uk.mandate.document.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;

/**
 * What the upload page sends beside the file.
 *
 * @param next the document of which this is the next version; the other fields are then its own
 */
record Upload(
        @Nullable UUID next,
        @Nullable Kind kind,
        @Nullable String title,
        @Nullable Access access,
        @Nullable String paragraph,
        @Nullable String publicInterest,
        @Nullable String source) {

    NewDocument describe(String caseReference) {
        if (kind == null || title == null || title.isBlank() || access == null) {
            throw new Refusal("Say what kind of document it is, what it is called, and who may read it.");
        }
        return switch (access) {
            case PUBLIC -> new NewDocument(caseReference, kind, title.strip(), access, null, null);
            case EXEMPT -> new NewDocument(caseReference, kind, title.strip(), access, paragraph, publicInterest);
            case CONFIDENTIAL -> new NewDocument(caseReference, kind, title.strip(), access, source, null);
        };
    }
}
