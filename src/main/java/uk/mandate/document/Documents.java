package uk.mandate.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One store for every file. A version is written once, streamed, hashed with SHA-256 and never overwritten; a new upload under
 * the same document is a new version.
 */
public interface Documents {

    /**
     * Stores the first version of a new document. Refuses, with a sentence and leaving nothing behind: a case that does not
     * exist, more than 25 MB, an empty file, a type that policy does not allow (by content, not by name), an access level without its ground.
     */
    Version store(NewDocument document, String fileName, InputStream content);

    /** Stores the next version of a document; refuses as {@link #store} and {@link #current}. */
    Version storeVersion(String caseReference, UUID document, String fileName, InputStream content);

    Optional<Version> version(UUID version);

    /**
     * The newest version of one of the case's documents, for the acting person to go on from. Refuses in the same words a
     * document that does not exist, another case's, and one that they may not see.
     */
    Version current(String caseReference, UUID document);

    /** The version, for the acting person to read; refuses in the same words one that does not exist and one that they may not see. */
    Version readable(UUID version);

    /** The newest versions of every document of a case, by kind and title; only what the acting person may see. */
    List<Version> ofCase(String caseReference);

    /** Every version of every document of that kind on a case, in the order of their storing; only what the acting person may see. */
    List<Version> everyVersion(String caseReference, Kind kind);

    /** Writes the version's bytes to the stream; refuses as {@link #readable}. */
    void write(UUID version, OutputStream destination);

    enum Kind {
        STRATEGY,
        REPORT,
        DRAFT,
        EQUALITY_IMPACT_ASSESSMENT,
        NOTICE,
        MINUTES,
        EVIDENCE
    }

    enum Access {
        PUBLIC,
        /** The body may exclude the public: names a paragraph 1-7 of LGA 1972 Sch.12A Part 1 and the public-interest reason. */
        EXEMPT,
        /** The body must exclude the public: names the source of the duty. */
        CONFIDENTIAL
    }

    /**
     * What is to be stored.
     *
     * @param ground for exempt the paragraph number, for confidential the source, for public {@code null}
     * @param publicInterest for exempt why keeping it private outweighs, else {@code null}
     */
    record NewDocument(
            String caseReference,
            Kind kind,
            String title,
            Access access,
            @Nullable String ground,
            @Nullable String publicInterest) {}

    /**
     * One stored version.
     *
     * @param number 1 for the first
     * @param ground for exempt the paragraph number, for confidential the source, for public {@code null}
     * @param publicInterest for exempt why keeping it private outweighs, else {@code null}
     * @param sha256 hexadecimal
     */
    record Version(
            UUID id,
            UUID document,
            int number,
            String caseReference,
            Kind kind,
            String title,
            Access access,
            @Nullable String ground,
            @Nullable String publicInterest,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant storedAt,
            String storedBy) {}
}
