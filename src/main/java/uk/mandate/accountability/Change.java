package uk.mandate.accountability;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after an act, as text.
 *
 * @param before {@code null} where the field had no value
 * @param after {@code null} where the field has none now
 * @param outside whether the values stand outside the ledger's entry because they are free text or personal: the entry then
 *     holds their salted hash, so that a later redaction leaves it verifiable
 */
public record Change(@Nullable String before, @Nullable String after, boolean outside) {

    public static Change of(@Nullable Object before, @Nullable Object after) {
        return new Change(text(before), text(after), false);
    }

    /** Free text or personal data: kept apart from what is hashed. */
    public static Change outside(@Nullable Object before, @Nullable Object after) {
        return new Change(text(before), text(after), true);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
