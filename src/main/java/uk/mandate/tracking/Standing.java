package uk.mandate.tracking;

import uk.mandate.strategy.Ending;

/** How an ended case stands, in words. */
final class Standing {
    private Standing() {}

    static String of(Ending ending) {
        return switch (ending) {
            case IN_FORCE -> "In force";
            case RETURNED_TO_DRAFT -> "Returned to draft";
            case RETURNED_TO_CABINET -> "Returned to Cabinet";
        };
    }
}
