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
    private @Nullable Instant backSince;
    private @Nullable LocalDate extendedUntil;
    private boolean adoptedAmended;
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
    private @Nullable GoneBack goneBack;

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

    /** The case goes on at an earlier stage; what it had reached since then stays on record and counts no more. */
    void goBack(GoneBack back, LocalDate today, Instant at) {
        refuseEnded();
        end = null;
        goneBack = back;
        backSince = at;
        dates = dates().keptAt(back.to());
        if (back.beginsRound()) {
            beginRound();
        }
        if (back.to().compareTo(Stage.COUNCIL_FINAL) <= 0) {
            versions.draftAnew(today);
            adoptedAmended = false;
        }
        visits.enter(back.to(), round, today);
        stage = back.to();
        stageSince = today;
    }

    void adopt(LocalDate on, LocalDate effective, boolean amended) {
        refuseEnded();
        dates = dates().adopted(on, effective);
        versions.adopt(on, amended);
        adoptedAmended = amended;
    }

    /** The day of Council's decision, or of what follows from it, was corrected. */
    void correctAdoption(LocalDate on, LocalDate effective) {
        versions.correctAdoption(dates().adoptedOn(), on);
        dates = dates().adoptionCorrected(on, effective);
    }

    /** The day on which a body decided at a stage was corrected. */
    void correctVisit(Stage at, LocalDate before, LocalDate on) {
        visits.correct(at, before, on);
    }

    /** The day since which it is in force was corrected, with a fact from which it follows. */
    void correctInForce(LocalDate from) {
        dates = dates().inForce(from);
        if (stage == Stage.IN_FORCE) {
            stageSince = from;
        }
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
        goneBack = null;
    }

    /** The first model of the approval knows no life in force: its cases end with it. */
    void endInForce() {
        end = new CaseEnd(Ending.IN_FORCE, null, stageSince);
    }

    /** Council did not adopt it: the case ends, or goes back, with this reason as soon as the model says so. */
    void notAdopted(String why, LocalDate on) {
        refuseEnded();
        end = CaseEnd.toCome(why);
        dates = dates().notAdopted(on);
    }

    /** The case ends, for this reason. */
    void end(Ending how, String reason, LocalDate on) {
        refuseEnded();
        end = new CaseEnd(how, reason, on);
        visits.end(how.toString(), on);
    }

    /** It is in force no more. */
    void leaveForce(Ending how, String reason, LocalDate on) {
        end = new CaseEnd(how, reason, on);
        visits.end(how.toString(), on);
    }

    /** Council gave it a longer term; one whose term ended while that was not on record yet is in force again. */
    void extend(LocalDate until) {
        extendedUntil = until;
        if (ending().filter(Ending.EXPIRED::equals).isPresent()) {
            visits.enter(Stage.IN_FORCE, round, endedOn().orElseThrow().plusDays(1));
            end = null;
        }
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
                    + " has ended; nothing more can be recorded on it. A strategy that is taken up again is a case of"
                    + " its own.");
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

    /** When it was recorded that the case last went back; empty where it never did. */
    Optional<Instant> backSince() {
        return Optional.ofNullable(backSince);
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
        return Optional.ofNullable(end).map(CaseEnd::ending);
    }

    /** Why the case went back, where it did. */
    public Optional<String> endReason() {
        return Optional.ofNullable(end).map(CaseEnd::endReason);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(end).map(CaseEnd::endedOn);
    }

    /** Why and to which stage the case last went back; empty once the strategy is in force. */
    public Optional<GoneBack> goneBack() {
        return Optional.ofNullable(goneBack);
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
        return stage == Stage.IN_FORCE
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
        return visits.all();
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
