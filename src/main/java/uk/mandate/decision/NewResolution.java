package uk.mandate.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;

/**
 * A resolution as it is typed.
 *
 * @param notOpenWhy why scrutiny cannot call it in; {@code null} where it can
 * @param privateGround the paragraph of Schedule 12A by which it is private, with why the public interest asks for that
 */
public record NewResolution(
        String words,
        ResolutionFunction function,
        boolean key,
        @Nullable String notOpenWhy,
        @Nullable String privateGround,
        @Nullable String publicInterest,
        @Nullable LocalDate effectiveOn) {
    private static final String TO_COUNCIL = "A recommendation to Council is not open to call-in (R24).";
    private static final String NOTHING = "It decides nothing that could be called in.";

    /** The same with what follows from its function said, and what contradicts it refused. */
    NewResolution checked() {
        if (TypedText.isBlank(words)) {
            throw new Refusal("Write the resolution, in the words in which it was passed.");
        }
        if (key && function != ResolutionFunction.EXECUTIVE) {
            throw new Refusal("Only a decision of the executive can be a key decision; this resolution is "
                    + (function == ResolutionFunction.COUNCIL ? "for Council to decide." : "said to decide nothing."));
        }
        checkGround();
        return new NewResolution(
                words,
                function,
                key,
                whyNotOpen(),
                TypedText.orNull(privateGround),
                TypedText.orNull(publicInterest),
                effectiveOn);
    }

    private @Nullable String whyNotOpen() {
        var typed = TypedText.orNull(notOpenWhy);
        return switch (function) {
            case EXECUTIVE -> typed;
            case COUNCIL -> typed == null ? TO_COUNCIL : typed;
            case NONE -> typed == null ? NOTHING : typed;
        };
    }

    private void checkGround() {
        var ground = TypedText.orNull(privateGround);
        if (ground != null && !ground.matches("[1-7]")) {
            throw new Refusal("Name the paragraph, 1 to 7, of Schedule 12A by which the resolution is private.");
        }
        if (ground != null && TypedText.isBlank(publicInterest)) {
            throw new Refusal("Say why the public interest in keeping the resolution private is greater than that in"
                    + " publishing it.");
        }
        if (ground == null && !TypedText.isBlank(publicInterest)) {
            throw new Refusal(
                    "A public resolution needs no reason for privacy: name the paragraph of Schedule 12A, or leave"
                            + " the reason empty.");
        }
    }
}
