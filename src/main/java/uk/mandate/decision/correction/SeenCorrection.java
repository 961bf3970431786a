package uk.mandate.decision.correction;

import org.jspecify.annotations.Nullable;
import uk.mandate.document.Documents.Version;

/**
 * A correction as a person reads it.
 *
 * @param evidence {@code null} where the reader may not see it
 */
record SeenCorrection(Correction correction, String askedBy, @Nullable String answeredBy, @Nullable Version evidence) {}
