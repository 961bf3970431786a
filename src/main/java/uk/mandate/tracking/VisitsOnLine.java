package uk.mandate.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StageVisit;

/** Puts decisions, documents and broken rules where they belong: on the visit during which they came up. */
record VisitsOnLine(CaseRecords records) {

    List<VisitOnLine> of(Stage stage) {
        var visits = all().stream().filter(visit -> visit.stage() == stage).toList();
        var told = new ArrayList<VisitOnLine>();
        for (var visit : visits) {
            told.add(new VisitOnLine(
                    visit,
                    told.size() + 1,
                    visit.days(records.now().toLocalDate()).orElse(null),
                    records.decisions().stream()
                            .filter(decision -> decision.stage().equals(stage.id()))
                            .filter(decision -> visit.equals(deciding(visits, decision)))
                            .toList(),
                    during(visit, records.documents(), document -> document.storedAt()),
                    during(visit, broken(), Finding::foundAt),
                    records.breaches().stream()
                            .filter(breach -> breach.stage().equals(stage.id()))
                            .filter(breach -> visit.equals(last(visits, day(breach.since()))))
                            .toList()));
        }
        return told;
    }

    /** A decision belongs to the last visit to its stage that had begun when it was recorded. */
    private static StageVisit deciding(List<StageVisit> visits, DecisionRecord decision) {
        return last(visits, day(decision.recording().recordedAt()));
    }

    /** The last of the visits that had begun by then; the first where none had, as for a decision that papers date before. */
    private static StageVisit last(List<StageVisit> visits, LocalDate day) {
        return visits.stream()
                .filter(visit -> hadBegun(visit, day))
                .reduce((earlier, later) -> later)
                .orElse(visits.get(0));
    }

    private <T> List<T> during(StageVisit visit, List<T> things, Function<T, Instant> when) {
        return things.stream()
                .filter(thing -> visit.equals(at(day(when.apply(thing)))))
                .toList();
    }

    /**
     * The visit at which the case stood on a day: of two on one day the earlier, because what ends a stage is the paper that was
     * wanted there; the first that is dated where it had not come yet.
     */
    private StageVisit at(LocalDate day) {
        var begun = all().stream()
                .filter(visit -> visit.enteredOn() != null && hadBegun(visit, day))
                .toList();
        return begun.stream()
                .filter(visit -> visit.leftOn() == null || !visit.leftOn().isBefore(day))
                .findFirst()
                .or(() -> begun.stream().reduce((earlier, later) -> later))
                .or(() -> all().stream()
                        .filter(visit -> visit.enteredOn() != null)
                        .findFirst())
                .orElseGet(() -> all().get(0));
    }

    /** Of what is a breach too, the breach says how it stands. */
    private List<Finding> broken() {
        return records.strategy().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.BROKEN_RULE)
                .filter(finding -> records.breaches().stream()
                        .noneMatch(breach -> breach.words().equals(finding.words())))
                .toList();
    }

    private List<StageVisit> all() {
        return records.strategy().visits();
    }

    private static boolean hadBegun(StageVisit visit, LocalDate day) {
        return visit.enteredOn() == null
                || !Objects.requireNonNull(visit.enteredOn()).isAfter(day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, CaseClock.LONDON);
    }
}
