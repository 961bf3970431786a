package uk.mandate.organisation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.Refusal;

class DatedChangeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 26);

    @Test
    void noChangeWithoutAReason() {
        assertThatThrownBy(() -> new DatedChange(DAY, "  ")).isInstanceOf(Refusal.class);
        assertThat(new DatedChange(DAY, " Annual Council ").reason()).isEqualTo("Annual Council");
    }

    @Test
    void aReasonHasAtMostFiveThousandCharacters() {
        assertThat(new DatedChange(DAY, "x".repeat(5_000)).reason()).hasSize(5_000);
        assertThatThrownBy(() -> new DatedChange(DAY, "x".repeat(5_001))).isInstanceOf(Refusal.class);
    }

    @Test
    void aYearThatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> new DatedChange(LocalDate.of(205, 2, 26), "Typed too few digits"))
                .isInstanceOf(Refusal.class);
    }
}
