package uk.mandate.decision.breach;

import java.util.function.Supplier;
import uk.mandate.organisation.web.Typed;

/** Reads what was typed into the forms about rulings. */
final class RulingForm {
    private RulingForm() {}

    static Supplier<Ruled> ruled(Typed typed) {
        var outcome = typed.choice("outcome", RulingOutcome.class, "Choose what you rule.");
        var how = typed.optionalText("how");
        var considered = typed.optionalDate("considered");
        var reason = typed.text("reason", "Give the reason for this ruling.");
        return () -> new Ruled(
                outcome.get(), how.get().orElse(null), considered.get().orElse(null), reason.get());
    }

    /** What a second person answers. */
    enum Answer {
        AGREED("I agree: the ruling counts"),
        REFUSED("I do not agree: the ruling does not count");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
