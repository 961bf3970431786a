package uk.mandate.publication;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishing, built once for every later use. Either the system itself publishes, now, on a plain page under
 * {@code /register}, or it records that something was published elsewhere, with proof. Never a free date. Clocks count from
 * either. A published document is never exchanged: a later publication stands beside it.
 */
public interface Publications {

    /** Publishes now, on our register. Refuses a document that is exempt or confidential, or that does not exist. */
    Publication publish(Subject subject, List<UUID> documentVersions);

    /**
     * Records a publication that another system made. Refuses a time in the future, an address that is not http or https,
     * and a missing copy.
     */
    Publication publishedElsewhere(Subject subject, URI address, Instant publishedAt, UUID copy);

    /** Every publication, newest first. */
    List<Publication> all();

    /** The publications of one subject, newest first. */
    List<Publication> of(String kind, String reference);

    /** The newest publication of one subject. */
    Optional<Publication> current(String kind, String reference);

    /** The publications in whose trail this case stands, newest first. */
    List<Publication> ofCase(String caseReference);

    /**
     * Publishes an erratum now, beside a publication, which stays as it is. Refuses a publication that does not exist, and words
     * that say nothing.
     *
     * @param words what the public reads
     * @param reason why, for the trail
     */
    Erratum publishErratum(UUID publication, String words, String reason);

    /** The errata beside a publication, oldest first. */
    List<Erratum> errataOf(UUID publication);

    /** What stands beside a publication that was wrong. */
    record Erratum(UUID id, UUID publication, String words, Instant publishedAt) {}

    /**
     * What is published.
     *
     * @param kind the register's path segment: {@code strategies}, {@code notices}, {@code meetings}, {@code decisions}
     * @param reference the last path segment, such as {@code CSS-2025-2028}
     * @param title what a member of the public reads at the top
     * @param caseReference the case in whose trail the publication stands
     */
    record Subject(String kind, String reference, String title, @Nullable String caseReference) {}

    /**
     * One publication.
     *
     * @param publishedAt the system's own act, or the proven time elsewhere
     * @param recordedAt when the system learned of it
     * @param hash SHA-256, hexadecimal: the only document's, or over the hashes of several in their order
     * @param elsewhere the address of another system, or {@code null} where it stands on our register
     */
    record Publication(
            UUID id,
            Subject subject,
            Instant publishedAt,
            Instant recordedAt,
            List<UUID> documentVersions,
            String hash,
            @Nullable URI elsewhere) {}
}
