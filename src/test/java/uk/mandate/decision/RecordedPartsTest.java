package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.Refusal;

/** A part of a record in which a reader sees nothing is not there. */
class RecordedPartsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 26);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u2060\u00AD", "\u3164"})
    void aResolutionThatNobodySeesIsMissing(String unseen) {
        var minute = new Minute(unseen, "It meets the need", unseen, "none", unseen);

        assertThat(minute.missing())
                .containsExactly("the resolution", "the alternatives rejected", "the dispensations");
        assertThatThrownBy(() ->
                        RecordedParts.refuseMissing(Body.COUNCIL, Decided.of(DecisionOutcome.ADOPTED, DAY, minute)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write the resolution that Council passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200B", "\u3164"})
    void limitsThatNobodySeesLimitNothing(String unseen) {
        var adopted = Decided.of(
                        DecisionOutcome.ADOPTED, DAY, new Minute("That it be adopted", "a", "none", "none", "none"))
                .delegating(DelegationOutcome.GIVEN, unseen);

        assertThatThrownBy(() -> RecordedParts.refuseMissing(Body.COUNCIL, adopted))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Write the limits of the delegation");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00AD"})
    void reasonsOfADeferralThatNobodySeesAreNone(String unseen) {
        assertThat(Minute.ofDeferral(unseen).reasons()).isNull();
    }
}
