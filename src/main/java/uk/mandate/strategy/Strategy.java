package uk.mandate.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.PolicyVersion;

/** A strategy on its way from draft to in force: where it stands, its versions, and what was found against it. */
@Entity
@Table(name = "strategies")
@SuppressWarnings("NullAway.Init")
public class Strategy {
    @Id
    private String reference;

    @Version
    private long version;

    @Embedded
    private StrategyFacts facts;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate stageSince;
    private int round = 1;
    private String policyId;
    private int policyNumber;
    private boolean sample;

    @Embedded
    private @Nullable Origin origin;

    @Embedded
    private @Nullable StrategyDates dates;

    @Embedded
    private @Nullable CaseEnd end;

    @Embedded
    private StrategyVersions versions;

    @Embedded
    private StageVisits visits;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "strategy_findings", joinColumns = @JoinColumn(name = "strategy"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "strategy_past_stages", joinColumns = @JoinColumn(name = "strategy"))
    @OrderColumn(name = "position")
    private List<PastStage> pastStages = new ArrayList<>();

    protected Strategy() {}

    /** Opens a case at the stage that it has reached, under the policy in force. */
    Strategy(StrategyReference reference, StrategyFacts facts, Stage stage, LocalDate since, PolicyVersion policy) {
        this.reference = reference.value();
        this.facts = facts;
        this.stage = stage;
        this.stageSince = since;
        policyId = policy.id();
        policyNumber = policy.version();
        versions = new StrategyVersions(since);
        visits = new StageVisits(stage, round, since);
    }

    void broughtIn(String from, Instant at, boolean asSample) {
        origin = new Origin(from, at, stage);
        sample = asSample;
    }

    /** An example, which is no council's business. */
    void asSample() {
        sample = true;
    }

    void reach(Stage reached, LocalDate today) {
        refuseEnded();
        visits.reach(reached, round, today);
        if (stage != reached) {
            stage = reached;
            stageSince = today;
        }
    }

    /** The draft is to be cleared, consulted on and scrutinised anew: what was done in earlier rounds stays on record. */
    void beginRound() {
        refuseEnded();
        round++;
    }

    /** What it says of itself is another thing now. */
    void describe(StrategyFacts described) {
        refuseEnded();
        facts = described;
    }

    void adopt(LocalDate on, LocalDate effective, boolean amended) {
        refuseEnded();
        dates = dates().adopted(on, effective);
        versions.adopt(on, amended);
    }

    void publish(UUID documentVersion, LocalDate on) {
        refuseEnded();
        versions.publish(documentVersion, on);
        dates = dates().published(on);
    }

    /** Published before the case came to Mandate, where the text itself may not be at hand. */
    void publishedBefore(LocalDate on) {
        dates = dates().published(on);
    }

    void enterIntoForce(LocalDate from) {
        refuseEnded();
        visits.enter(Stage.IN_FORCE, round, from);
        stage = Stage.IN_FORCE;
        stageSince = from;
        dates = dates().inForce(from);
        end = new CaseEnd(Ending.IN_FORCE, null, from);
    }

    /** Council did not adopt it: the case ends with this reason as soon as the model says so. */
    void notAdopted(String why, LocalDate on) {
        refuseEnded();
        end = CaseEnd.toCome(why);
        dates = dates().notAdopted(on);
    }

    void returnTo(Ending where, String reason, LocalDate on) {
        refuseEnded();
        end = new CaseEnd(where, reason, on);
        visits.end(where.toString(), on);
    }

    void passed(PastStage stage) {
        pastStages.add(stage);
        visits.passed(stage, round);
    }

    /** A body decided at this stage. */
    void decided(Stage at, String outcome, LocalDate on) {
        visits.decided(at, outcome, on);
    }

    /** Whether the papers that the case was brought in from hold this stage as passed. */
    public boolean hasPassedInPapers(Stage passed) {
        return pastStages.stream().anyMatch(past -> past.stage() == passed && past.inSource());
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    private void refuseEnded() {
        if (ending().isPresent()) {
            throw new Refusal("The case of " + reference
                    + " has ended; nothing more can be recorded on it. A strategy that is taken up again is a case of its"
                    + " own.");
        }
    }

    /** A case without any date yet comes from the database without this part. */
    private StrategyDates dates() {
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
        return stage;
    }

    /** The day since which the case has been known to stand there. */
    public LocalDate stageSince() {
        return stageSince;
    }

    /** The round of its draft, from 1; a new one begins when the draft has to be consulted on anew. */
    public int round() {
        return round;
    }

    /** Id and version of the policy that the case started under. */
    public PolicyVersion policyVersion() {
        return new PolicyVersion(policyId, policyNumber);
    }

    /** The title as people read it where nothing beside it says that the case is an example: "... (sample)". */
    String markedTitle() {
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
        return Optional.ofNullable(end).map(CaseEnd::ending);
    }

    /** Why the case went back, where it did. */
    public Optional<String> endReason() {
        return Optional.ofNullable(end).map(CaseEnd::endReason);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(end).map(CaseEnd::endedOn);
    }

    /** What stands against the council as long as the case has gone back to draft. */
    public Optional<String> standingWarning() {
        return ending().flatMap(Ending::standingWarning);
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
        return visits.all();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
