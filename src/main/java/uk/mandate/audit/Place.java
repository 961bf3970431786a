package uk.mandate.audit;

import org.jspecify.annotations.Nullable;

/** Where in which case something happened; each part is {@code null} where there is none. */
record Place(@Nullable String caseReference, @Nullable String process, @Nullable String element) {
    static final Place NONE = new Place(null, null, null);
}
