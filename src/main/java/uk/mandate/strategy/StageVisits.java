package uk.mandate.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The visits of a case to its stages, in their order. */
@Embeddable
class StageVisits {
    /** Scrutiny looks at the draft while the public is asked: a case may be at both. */
    private static final Set<Stage> SIDE_BY_SIDE = EnumSet.of(Stage.CONSULTATION, Stage.SCRUTINY);

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "stage_visits", joinColumns = @JoinColumn(name = "strategy"))
    @OrderColumn(name = "position")
    private List<StageVisit> visits = new ArrayList<>();

    protected StageVisits() {}

    /** A case that begins at this stage. */
    StageVisits(Stage stage, int round, LocalDate since) {
        visits.add(StageVisit.begun(stage, round, since));
    }

    /** A stage passed before the case came to Mandate, which stands before the one at which it came. */
    void passed(PastStage past, int round) {
        visits.add(visits.size() - 1, StageVisit.ofPapers(past, round));
    }

    /**
     * The case comes to a stage, on the day that the one before it was left: where a body decided there, that is the day of the
     * decision, and today where none did.
     */
    void reach(Stage stage, int round, LocalDate today) {
        if (visits.stream().anyMatch(visit -> visit.isOpen() && visit.stage() == stage && visit.round() == round)) {
            return;
        }
        Predicate<StageVisit> isLeft = visit -> visit.isOpen() && !isBeside(visit, stage, round);
        var leftOn = visits.stream()
                .filter(isLeft)
                .map(visit -> visit.leftFor(stage, today).leftOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        change(isLeft, visit -> visit.leftFor(stage, today));
        visits.add(StageVisit.begun(stage, round, leftOn.orElse(today)));
    }

    /** The case comes to a stage on this day, whenever the one before it was left. */
    void enter(Stage stage, int round, LocalDate on) {
        change(StageVisit::isOpen, visit -> visit.leftFor(stage, on));
        visits.add(StageVisit.begun(stage, round, on));
    }

    /** A body decided at a stage; a later decision there stands for an earlier one. */
    void decided(Stage stage, String outcome, LocalDate on) {
        for (var place = visits.size() - 1; place >= 0; place--) {
            if (visits.get(place).stage() == stage) {
                visits.set(place, visits.get(place).decided(outcome, on));
                return;
            }
        }
    }

    /** The day on which a body decided at a stage was another one; the visit that followed on it began then too. */
    void correct(Stage stage, LocalDate before, LocalDate on) {
        for (var place = 0; place < visits.size(); place++) {
            var visit = visits.get(place);
            if (visit.stage() == stage && before.equals(visit.outcomeOn())) {
                visits.set(place, visit.corrected(on));
                if (place + 1 < visits.size()) {
                    visits.set(place + 1, visits.get(place + 1).begunOn(before, on));
                }
            }
        }
    }

    /** The case ends where it is. */
    void end(String why, LocalDate on) {
        change(StageVisit::isOpen, visit -> visit.left(on, why));
    }

    List<StageVisit> all() {
        return List.copyOf(visits);
    }

    private void change(Predicate<StageVisit> which, UnaryOperator<StageVisit> how) {
        visits.replaceAll(visit -> which.test(visit) ? how.apply(visit) : visit);
    }

    private static boolean isBeside(StageVisit visit, Stage stage, int round) {
        return visit.round() == round && SIDE_BY_SIDE.contains(stage) && SIDE_BY_SIDE.contains(visit.stage());
    }
}
