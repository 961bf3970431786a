package uk.mandate.organisation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.Refusal;

class TenureTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void firstAndLastDayBothCount() {
        var tenure = Tenure.between(MARCH, MAY);
        assertThat(tenure.covers(MARCH)).isTrue();
        assertThat(tenure.covers(MAY)).isTrue();
        assertThat(tenure.covers(MARCH.minusDays(1))).isFalse();
        assertThat(tenure.covers(MAY.plusDays(1))).isFalse();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> Tenure.between(MAY, MARCH))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The last day, 1 March 2025, is before the first, 1 May 2025. Give a last day on or after the"
                                + " first.");
    }

    @Test
    void tenuresThatShareOneDayOverlap() {
        assertThat(Tenure.between(MARCH, MAY).overlaps(Tenure.from(MAY))).isTrue();
        assertThat(Tenure.between(MARCH, MAY).overlaps(Tenure.from(MAY.plusDays(1))))
                .isFalse();
    }

    @Test
    void anOpenTenureIsNotContainedInOneThatEnds() {
        assertThat(Tenure.between(MARCH, JULY).contains(Tenure.between(MARCH, JULY)))
                .isTrue();
        assertThat(Tenure.between(MARCH, JULY).contains(Tenure.from(MAY))).isFalse();
        assertThat(Tenure.from(MARCH).contains(Tenure.from(MARCH.minusDays(1)))).isFalse();
    }

    @Test
    void whatHasNotBegunIsWithdrawnAndNeverStood() {
        var withdrawn = Tenure.from(JULY).endingOn(MAY, MARCH);
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.covers(JULY)).isFalse();
        assertThat(withdrawn.overlaps(Tenure.from(MARCH))).isFalse();
    }

    @Test
    void whatHasBegunDoesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> Tenure.from(MAY).endingOn(MARCH, JULY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Give a last day on or after 1 May 2025.");
    }

    @Test
    void anEndIsNotPutOffAndNotGivenTwice() {
        assertThatThrownBy(() -> Tenure.between(MARCH, MAY).endingOn(JULY, MARCH))
                .isInstanceOf(Refusal.class);
        assertThat(Tenure.between(MARCH, JULY).endingOn(MAY, MARCH)).isEqualTo(Tenure.between(MARCH, MAY));
    }
}
