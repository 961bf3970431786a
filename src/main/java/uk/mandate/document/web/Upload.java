package uk.mandate.document.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;

/**
 * What the upload page sends beside the file, as sent: whatever it is, the page can be shown again with a sentence.
 *
 * @param next the document of which this is the next version; the other fields are then its own
 */
record Upload(
        @Nullable String next,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String access,
        @Nullable String paragraph,
        @Nullable String publicInterest,
        @Nullable String source) {

    /** The document of which this is the next version; {@code null} where it is a new one. */
    @Nullable
    UUID nextOf() {
        if (next == null || TypedText.isBlank(next)) {
            return null;
        }
        try {
            return UUID.fromString(next);
        } catch (IllegalArgumentException mistyped) {
            throw new Refusal("“New document or new version” takes one from its list: choose again.");
        }
    }

    @Nullable
    Kind chosenKind() {
        return chosen(Kind.values(), kind, "Kind");
    }

    NewDocument describe(String caseReference) {
        var chosenKind = chosenKind();
        var chosenAccess = chosen(Access.values(), access, "Who may read it");
        if (chosenKind == null || title == null || TypedText.isBlank(title) || chosenAccess == null) {
            throw new Refusal("Say what kind of document it is, what it is called, and who may read it.");
        }
        return switch (chosenAccess) {
            case PUBLIC -> new NewDocument(caseReference, chosenKind, title.strip(), chosenAccess, null, null);
            case EXEMPT ->
                new NewDocument(caseReference, chosenKind, title.strip(), chosenAccess, paragraph, publicInterest);
            case CONFIDENTIAL -> new NewDocument(caseReference, chosenKind, title.strip(), chosenAccess, source, null);
        };
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] choices, @Nullable String name, String label) {
        if (name == null || TypedText.isBlank(name)) {
            return null;
        }
        return Stream.of(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("“" + label + "” takes one from its list: choose again."));
    }
}
