package uk.mandate.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What Council determined about the delegation that Cabinet requested: apart from adoption, and the only source of the power to amend. */
@Entity
@Immutable
@Table(name = "delegation_determinations")
@SuppressWarnings("NullAway.Init")
public class DelegationDetermination {
    @Id
    private UUID decision;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private DelegationOutcome outcome;

    private @Nullable String limits;

    protected DelegationDetermination() {}

    DelegationDetermination(DecisionRecord decision, DelegationOutcome outcome, @Nullable String limits) {
        this.decision = decision.id();
        caseReference = decision.caseReference();
        this.outcome = outcome;
        this.limits = outcome.givesPower() ? limits : null;
    }

    /** The decision record in which it stands. */
    public UUID decision() {
        return decision;
    }

    public String caseReference() {
        return caseReference;
    }

    public DelegationOutcome outcome() {
        return outcome;
    }

    public Optional<String> limits() {
        return Optional.ofNullable(limits);
    }
}
