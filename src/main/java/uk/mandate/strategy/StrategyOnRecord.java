package uk.mandate.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.PolicyVersion;

/** What is on record of a strategy: where it stands, its versions, and what was found against it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class StrategyOnRecord {
    @Id
    String reference;

    @Version
    long version;

    @Embedded
    StrategyFacts facts;

    @Embedded
    CasePlace place;

    @Nullable
    LocalDate extendedUntil;

    boolean adoptedAmended;
    String policyId;
    int policyNumber;
    boolean sample;

    @Embedded
    @Nullable
    Origin origin;

    @Embedded
    @Nullable
    StrategyDates dates;

    @Embedded
    StrategyVersions versions;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "strategy_findings", joinColumns = @JoinColumn(name = "strategy"))
    @OrderColumn(name = "position")
    List<Finding> findings = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "strategy_past_stages", joinColumns = @JoinColumn(name = "strategy"))
    @OrderColumn(name = "position")
    List<PastStage> pastStages = new ArrayList<>();

    StrategyOnRecord() {}

    /** A case without any date yet comes from the database without this part. */
    StrategyDates dates() {
        return dates == null ? StrategyDates.NONE : dates;
    }

    public StrategyReference reference() {
        return new StrategyReference(reference);
    }

    public StrategyFacts facts() {
        return facts;
    }

    public String title() {
        return facts.title();
    }

    public PersonId author() {
        return new PersonId(facts.author());
    }

    public Stage stage() {
        return place.stage();
    }

    /** The day since which the case has been known to stand there. */
    public LocalDate stageSince() {
        return place.since();
    }

    /** The round of its draft, from 1; a new one begins when the draft has to be consulted on anew. */
    public int round() {
        return place.round();
    }

    /** When it was recorded that the case last went back; empty where it never did. */
    Optional<Instant> backSince() {
        return place.backSince();
    }

    /** Id and version of the policy that the case started under. */
    public PolicyVersion policyVersion() {
        return new PolicyVersion(policyId, policyNumber);
    }

    /** The title as people read it where nothing beside it says that the case is an example: "... (sample)". */
    public String markedTitle() {
        return sample ? title() + " (sample)" : title();
    }

    public boolean isSample() {
        return sample;
    }

    /** The papers that the case was brought in from. */
    public Optional<String> broughtInFrom() {
        return Optional.ofNullable(origin).map(Origin::broughtInFrom);
    }

    public Optional<Instant> broughtInAt() {
        return Optional.ofNullable(origin).map(Origin::broughtInAt);
    }

    /** The day of Council's adopting decision. */
    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(dates().adoptedOn());
    }

    /** The first day on which the adoption has effect. */
    public Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(dates().effectiveOn());
    }

    /** Whether Council amended what it adopted. */
    boolean isAdoptedAmended() {
        return adoptedAmended;
    }

    @Nullable
    LocalDate notAdoptedOn() {
        return dates().notAdoptedOn();
    }

    /** Whether the case came to Mandate after Council, so that the adoption may be in no record here. */
    boolean broughtInAfterCouncil() {
        return origin != null && origin.isAfterCouncil();
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(dates().publishedOn());
    }

    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(dates().inForceFrom());
    }

    public Optional<Ending> ending() {
        return place.end().map(CaseEnd::ending);
    }

    /** Why the case went back, where it did. */
    public Optional<String> endReason() {
        return place.end().map(CaseEnd::endReason);
    }

    public Optional<LocalDate> endedOn() {
        return place.end().map(CaseEnd::endedOn);
    }

    /** Why and to which stage the case last went back; empty once the strategy is in force. */
    public Optional<GoneBack> goneBack() {
        return place.goneBack();
    }

    /** The last day of its term, which Council may have extended. */
    public LocalDate termEnds() {
        return extendedUntil == null ? facts.until() : extendedUntil;
    }

    /** Whether it is in force on that day, within its term. */
    public boolean isInForce(LocalDate on) {
        return isInForceOnRecord() && !on.isAfter(termEnds());
    }

    /** Whether it came into force and nothing on record says that this is over. */
    boolean isInForceOnRecord() {
        return stage() == Stage.IN_FORCE
                && ending().filter(how -> how != Ending.IN_FORCE).isEmpty();
    }

    /** What its own record says against the council; another strategy in force may answer it, see {@link StandingWarnings}. */
    Optional<String> standingWarning(LocalDate today) {
        if (isInForceOnRecord()) {
            return isInForce(today) ? Optional.empty() : Optional.of(StandingWarnings.DUTY_UNMET);
        }
        return ending().map(Ending::standingWarning).orElseGet(() -> goneBack()
                .filter(back -> back.cause() == GoneBack.Cause.NOT_ADOPTED)
                .map(back -> StandingWarnings.NONE_IN_FORCE));
    }

    public List<StrategyVersion> versions() {
        return versions.all();
    }

    public StrategyVersion currentVersion() {
        return versions.current();
    }

    /** The stages passed before the case came to Mandate, with what its papers say of them. */
    public List<PastStage> pastStages() {
        return List.copyOf(pastStages);
    }

    /** Each stage as often as the case came to it, in that order. */
    public List<StageVisit> visits() {
        return place.visits();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the papers that the case was brought in from hold this stage as passed. */
    public boolean hasPassedInPapers(Stage passed) {
        return pastStages.stream().anyMatch(past -> past.stage() == passed && past.inSource());
    }
}
