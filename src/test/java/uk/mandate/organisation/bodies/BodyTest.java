package uk.mandate.organisation.bodies;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.standing.Tenure;

class BodyTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final Member JO = Member.of(new PersonId("jo"));
    private static final Member POLICE = Member.of(new AuthorityId("police"));

    private final Body partnership = new Body(new BodyId("sosafe"), "SoSafe", BodyKind.PARTNERSHIP, NEW_YEAR);

    @Test
    void aBodyHasOneChairAtATime() {
        partnership.appoint(JO, Seat.CHAIR, Tenure.between(NEW_YEAR, MAY));
        assertThatThrownBy(() -> partnership.appoint(POLICE, Seat.CHAIR, Tenure.from(MAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already has a chair 1 January 2025 to 1 May 2025");
        assertThatCode(() -> partnership.appoint(POLICE, Seat.CHAIR, Tenure.from(MAY.plusDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodySitsTwice() {
        partnership.appoint(POLICE, Seat.MEMBER, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> partnership.appoint(POLICE, Seat.VICE_CHAIR, Tenure.from(MAY)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aBodyWithMembersIsNotDissolved() {
        partnership.appoint(POLICE, Seat.MEMBER, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> partnership.abolish(MAY, MAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void aMemberIsAPersonOrAnAuthorityNeverBothNorNeither() {
        assertThatThrownBy(() -> new Member(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Member(new PersonId("jo"), new AuthorityId("police")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
