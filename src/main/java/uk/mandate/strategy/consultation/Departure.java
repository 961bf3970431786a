package uk.mandate.strategy.consultation;

import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/** Why a consultation departs from its minimum or its published timetable, and who approved that (R15, R40). */
public record Departure(String reason, Approver approver) {

    /** The departure that was typed; {@code null} where neither part was, and a refusal where one is missing. */
    public static @Nullable Departure of(@Nullable String reason, @Nullable Approver approver) {
        var why = TypedText.orNull(reason);
        if (why == null && approver == null) {
            return null;
        }
        if (why == null || approver == null) {
            throw new Refusal("A departure from the rule needs both: say why, and choose who approved it.");
        }
        return new Departure(why, approver);
    }

    /** "because …, approved by the Strategic Director". */
    String words() {
        return "because of “" + reason + "”, approved by " + approver.words();
    }
}
