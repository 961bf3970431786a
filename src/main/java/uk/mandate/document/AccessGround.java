package uk.mandate.document;

import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.document.Documents.NewDocument;

/** Access to a document is public unless law says otherwise, and then the law is named: LGA 1972 s.100A and Sch.12A Part 1. */
final class AccessGround {
    private AccessGround() {}

    /** Refuses exempt without paragraph 1 to 7 and public-interest reason, confidential without source, public with either. */
    static void check(NewDocument document) {
        TypedText.requireRecordable("Ground", document.ground());
        TypedText.requireRecordable("Public interest", document.publicInterest());
        switch (document.access()) {
            case EXEMPT -> checkExempt(document);
            case CONFIDENTIAL -> {
                if (TypedText.isBlank(document.ground())) {
                    throw new Refusal("Say where the duty to keep this document confidential comes from: government"
                            + " terms, an enactment or a court order.");
                }
            }
            case PUBLIC -> {
                if (document.ground() != null || document.publicInterest() != null) {
                    throw new Refusal("A public document has no ground for privacy: choose exempt or confidential, or"
                            + " leave the ground empty.");
                }
            }
        }
    }

    private static void checkExempt(NewDocument document) {
        var paragraph = document.ground();
        if (paragraph == null || !paragraph.matches("[1-7]")) {
            throw new Refusal("Name the paragraph, 1 to 7, of Schedule 12A that makes this document exempt.");
        }
        if (TypedText.isBlank(document.publicInterest())) {
            throw new Refusal("Say why the public interest in keeping this document private is greater than that in"
                    + " publishing it.");
        }
    }
}
