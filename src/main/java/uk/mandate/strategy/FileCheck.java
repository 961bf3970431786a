package uk.mandate.strategy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Spelling;
import uk.mandate.organisation.Directory;
import uk.mandate.policy.Policies;

/** Says everything that is wrong with a file before anything of it is loaded. */
@Component
class FileCheck {
    private static final int LONGEST_TITLE = 200;

    private final Strategies strategies;
    private final Directory directory;
    private final Policies policies;
    private final CaseClock clock;

    FileCheck(Strategies strategies, Directory directory, Policies policies, CaseClock clock) {
        this.strategies = strategies;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    List<String> errors(StrategyFile file) {
        var errors = new FileErrors();
        facts(file, errors);
        people(file, errors);
        var stage = stage(file, errors);
        var happened = new StageDates();
        new EarlierStagesCheck(stage, clock.today(), happened, errors).check(file.earlier());
        new PlannedMeetingsCheck(stage, happened, errors).check(file.meetings());
        new LeadersAnswerInPapers(file, policies.current()).check(clock.today(), errors);
        if (stage == Stage.COUNCIL_FINAL) {
            new PlannedFinalMeeting(file, policies.current(), clock.today()).check(errors);
        }
        file.findings().forEach(finding -> errors.required("findings words", finding.words()));
        return errors.all();
    }

    private void facts(StrategyFile file, FileErrors errors) {
        errors.required("reference", file.reference());
        var reference = errors.read("reference", file.reference(), StrategyReference::new, "like CSS-2025-2028");
        errors.unless(
                reference == null || strategies.find(reference).isEmpty(),
                "The strategy " + file.reference() + " is already here; a case is brought in once.");
        errors.required("title", file.title());
        errors.unless(
                file.title() == null || file.title().length() <= LONGEST_TITLE,
                "“title” is longer than " + LONGEST_TITLE + " characters: shorten it.");
        errors.required("council", file.council());
        var council = policies.current().values().council();
        errors.unless(
                file.sample() || file.council() == null || file.council().equals(council),
                "“council” is “" + file.council() + "”, but this is the installation of " + council + ".");
        errors.required("source", file.source());
        errors.unless(
                !file.sample() || !Acting.require().isPerson(),
                "“sample” stands for the example that Mandate itself brings in: take it out of a file of a council's own.");
        var from = errors.date("from", file.from());
        var until = errors.date("until", file.until());
        new TermCheck(clock.today(), errors).check(reference, from, until);
        errors.once("priorities", file.priorities());
        errors.once("objectives", file.objectives());
        errors.once("covers", file.covers());
        errors.unless(!file.priorities().isEmpty(), "“priorities” is missing: a strategy has at least one.");
        file.priorities().forEach(priority -> errors.required("priorities", priority));
        file.objectives().forEach(objective -> errors.required("objectives", objective));
        file.covers()
                .forEach(part -> errors.read(
                        "covers",
                        part,
                        id -> Spelling.read(StatutoryPart.class, id),
                        "one of " + ids(StatutoryPart.values())));
    }

    private void people(StrategyFile file, FileErrors errors) {
        errors.required("lead-office", file.leadOffice());
        var office =
                errors.read("lead-office", file.leadOffice(), OfficeId::new, "an office's id such as lead-officer");
        errors.unless(
                office == null || directory.hasOffice(office),
                "The office “" + file.leadOffice() + "” is not on record under Organisation.");
        errors.required("author", file.author());
        errors.once("clearers", file.clearers());
        Stream.concat(Stream.ofNullable(file.author()), file.clearers().stream())
                .forEach(id -> {
                    var person =
                            errors.read("author or clearers", id, PersonId::new, "a person's id such as lead.officer");
                    errors.unless(
                            person == null || directory.person(person).isPresent(),
                            "The person “" + id + "” is not on record under Organisation.");
                });
        errors.unless(
                file.author() == null || !file.clearers().contains(file.author()),
                "R29, this council's rule: the author cannot have cleared the report. Another person must have.");
    }

    private static @Nullable Stage stage(StrategyFile file, FileErrors errors) {
        var carried = ids(Stream.of(Stage.values()).filter(Stage::isCarried).toArray(Stage[]::new));
        errors.required("stage", file.stage());
        var stage = errors.read("stage", file.stage(), Stage::of, "one of " + carried);
        if (stage != null && !stage.isCarried()) {
            errors.add("A case cannot be brought in at the stage " + stage + "; the stages are " + carried + ".");
            return null;
        }
        return stage;
    }

    private static String ids(Enum<?>[] values) {
        return Stream.of(values).map(Spelling::kebab).collect(Collectors.joining(", "));
    }
}
