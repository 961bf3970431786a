package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where a case that began elsewhere came from.
 *
 * @param broughtInFrom the papers that it was brought in from
 * @param broughtInStage the stage that it had reached then
 */
@Embeddable
record Origin(String broughtInFrom, Instant broughtInAt, @Enumerated(EnumType.STRING) Stage broughtInStage) {

    /** So that Council's adoption may be in no record here. */
    boolean isAfterCouncil() {
        return broughtInStage.compareTo(Stage.COUNCIL_FINAL) > 0;
    }
}
