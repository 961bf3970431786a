package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mandate.accountability.Refusal;

/** What belongs together in a minute, whatever rule asks for its parts. */
class MinuteRulesTest {
    private static final LocalDate MET = LocalDate.parse("2025-02-26");

    @ParameterizedTest
    @CsvSource({"COUNCIL, ' '", "COUNCIL, ", "PARTNERSHIP, ' '"})
    void anAdoptionHasItsResolution(Body body, @Nullable String resolution) {
        refused(body, decided(DecisionOutcome.ADOPTED, resolution), "Write the resolution");
        accepted(body, decided(DecisionOutcome.ADOPTED, "As moved"));
    }

    @Test
    void everyDecisionOfCouncilHasItsResolution() {
        refused(
                Body.COUNCIL,
                decided(DecisionOutcome.REJECTED, null),
                "Write the resolution that Council passed, in the words of its minutes.");
    }

    @Test
    void ofThePartnershipOnlyAnAdoptionNeedsOne() {
        refused(Body.PARTNERSHIP, decided(DecisionOutcome.MINOR_POINT, null), "has adopted nothing");
        accepted(Body.PARTNERSHIP, decided(DecisionOutcome.SUBSTANCE, null));
        accepted(Body.CABINET, decided(DecisionOutcome.ADOPTED, null));
    }

    @Test
    void aDeferralSaysWhy() {
        refused(Body.COUNCIL, deferred(" "), "Write why the item was deferred");
        refused(Body.COUNCIL, deferred(null), "Write why the item was deferred");
        accepted(Body.COUNCIL, deferred("none"));
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECTION", "REFERRED_BACK", "DECLINED", "REJECTED"})
    void whatAdoptsNothingGivesNoPower(DecisionOutcome outcome) {
        refused(
                Body.COUNCIL,
                decided(outcome, "As moved").delegating(DelegationOutcome.GIVEN, "Minor"),
                "only where it adopts one");
        accepted(Body.COUNCIL, decided(outcome, "As moved").delegating(DelegationOutcome.REFUSED, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "ADOPTED_WITH_AMENDMENTS", "AMENDED_IN_PRINCIPLE"})
    void whatAdoptsGivesAPowerWithinLimits(DecisionOutcome outcome) {
        for (var power : new DelegationOutcome[] {DelegationOutcome.GIVEN, DelegationOutcome.GIVEN_WITH_CHANGES}) {
            accepted(Body.COUNCIL, decided(outcome, "As moved").delegating(power, "Minor"));
            refused(Body.COUNCIL, decided(outcome, "As moved").delegating(power, " "), "Write the limits");
            refused(Body.COUNCIL, decided(outcome, "As moved").delegating(power, null), "Write the limits");
        }
    }

    @Test
    void limitsWithoutAPowerAreAMistake() {
        for (var none : new DelegationOutcome[] {null, DelegationOutcome.REFUSED, DelegationOutcome.NOT_PUT}) {
            refused(
                    Body.COUNCIL,
                    decided(DecisionOutcome.ADOPTED, "As moved").delegating(none, "Minor"),
                    "by this answer Council gave none");
            accepted(Body.COUNCIL, decided(DecisionOutcome.ADOPTED, "As moved").delegating(none, " "));
        }
    }

    @Test
    void aPowerIsRefusedWhereNothingWasAdopted() {
        assertThatThrownBy(() -> DelegationOutcome.refusePower(DelegationOutcome.GIVEN_WITH_CHANGES))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> DelegationOutcome.refusePower(DelegationOutcome.NOT_PUT))
                .doesNotThrowAnyException();
        assertThatCode(() -> DelegationOutcome.refusePower(null)).doesNotThrowAnyException();
    }

    @Test
    void aMinuteNamesItsPartsInOrder() {
        var minute = new Minute("As moved", " ", null, "none", "");

        assertThat(minute.missing()).containsExactly("the reasons", "the alternatives rejected", "the dispensations");
        assertThat(minute.filled()).containsExactly("the resolution", "the conflicts of interest");
        assertThat(Minute.ofDeferral(" ").reasons()).isNull();
        assertThat(Minute.ofDeferral("More time").filled()).containsExactly("the reasons");
    }

    private static Decided decided(DecisionOutcome outcome, @Nullable String resolution) {
        return Decided.of(outcome, MET, new Minute(resolution, null, null, null, null));
    }

    private static Decided deferred(@Nullable String reasons) {
        return Decided.of(DecisionOutcome.DEFERRED, MET, new Minute(null, reasons, null, null, null));
    }

    private static void refused(Body body, Decided decided, String sentence) {
        ThrowingCallable judged = () -> RecordedParts.refuseMissing(body, decided);
        assertThatThrownBy(judged).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static void accepted(Body body, Decided decided) {
        assertThatCode(() -> RecordedParts.refuseMissing(body, decided)).doesNotThrowAnyException();
    }
}
