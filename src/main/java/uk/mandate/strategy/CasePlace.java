package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a case stands on its way: at which stage, in which round of its draft, how it came there, and how it ended. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class CasePlace {
    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate stageSince;
    private int round = 1;
    private @Nullable Instant backSince;

    @Embedded
    private @Nullable CaseEnd end;

    @Embedded
    private @Nullable GoneBack goneBack;

    @Embedded
    private StageVisits visits;

    protected CasePlace() {}

    /** A case that begins at this stage. */
    CasePlace(Stage stage, LocalDate since) {
        this.stage = stage;
        stageSince = since;
        visits = new StageVisits(stage, round, since);
    }

    void reach(Stage reached, LocalDate today) {
        visits.reach(reached, round, today);
        if (stage != reached) {
            stand(reached, today);
        }
    }

    void beginRound() {
        round++;
    }

    void goBack(GoneBack back, LocalDate today, Instant at) {
        end = null;
        goneBack = back;
        backSince = at;
        if (back.beginsRound()) {
            round++;
        }
        visits.enter(back.to(), round, today);
        stand(back.to(), today);
    }

    void enterIntoForce(LocalDate from) {
        visits.enter(Stage.IN_FORCE, round, from);
        stand(Stage.IN_FORCE, from);
        goneBack = null;
    }

    void correctInForce(LocalDate from) {
        if (stage == Stage.IN_FORCE) {
            stageSince = from;
        }
    }

    private void stand(Stage at, LocalDate since) {
        stage = at;
        stageSince = since;
    }

    void correctVisit(Stage at, LocalDate before, LocalDate on) {
        visits.correct(at, before, on);
    }

    void passed(PastStage past) {
        visits.passed(past, round);
    }

    void decided(Stage at, String outcome, LocalDate on) {
        visits.decided(at, outcome, on);
    }

    void endToCome(String why) {
        end = CaseEnd.toCome(why);
    }

    void endInForce() {
        end = new CaseEnd(Ending.IN_FORCE, null, stageSince);
    }

    void end(Ending how, String reason, LocalDate on) {
        end = new CaseEnd(how, reason, on);
        visits.end(how.toString(), on);
    }

    /** One whose term ended while a longer one was not on record yet is in force again, as if it had never been over. */
    void liveOn() {
        if (end != null && end.ending() == Ending.EXPIRED && end.endedOn() != null) {
            visits.enter(Stage.IN_FORCE, round, end.endedOn().plusDays(1));
            end = null;
        }
    }

    boolean hasEnded() {
        return end != null && end.ending() != null;
    }

    Stage stage() {
        return stage;
    }

    LocalDate since() {
        return stageSince;
    }

    int round() {
        return round;
    }

    Optional<Instant> backSince() {
        return Optional.ofNullable(backSince);
    }

    Optional<CaseEnd> end() {
        return Optional.ofNullable(end);
    }

    Optional<GoneBack> goneBack() {
        return Optional.ofNullable(goneBack);
    }

    List<StageVisit> visits() {
        return visits.all();
    }
}
