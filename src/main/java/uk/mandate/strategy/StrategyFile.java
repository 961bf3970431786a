package uk.mandate.strategy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A strategy in the middle of its approval, as a file tells it: every value as written, so that all mistakes can be told at
 * once. Keys are in kebab-case, dates are ISO dates.
 *
 * @param source the papers from which the file was made
 * @param stage the stage that it has reached
 * @param sample whether the case is an example and no council's business
 * @param earlier every earlier stage, with its record or the words why the papers do not hold it
 * @param meetings those arranged and still to be held or recorded
 * @param findings what the papers get wrong
 */
public record StrategyFile(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String from,
        @Nullable String until,
        @Nullable String council,
        @Nullable String leadOffice,
        @Nullable String author,
        List<String> clearers,
        List<String> priorities,
        List<String> objectives,
        List<String> covers,
        @Nullable String source,
        @Nullable String stage,
        boolean sample,
        List<EarlierStage> earlier,
        List<PlannedMeeting> meetings,
        List<ReportedFinding> findings) {

    /** Lists that the file does not name are empty; entries that could not be read are left out, and told elsewhere. */
    public StrategyFile {
        clearers = filled(clearers);
        priorities = filled(priorities);
        objectives = filled(objectives);
        covers = filled(covers);
        earlier = filled(earlier);
        meetings = filled(meetings);
        findings = filled(findings);
    }

    private static <T> List<T> filled(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /**
     * One stage that the strategy has passed.
     *
     * @param record what is known of it; or else
     * @param notInTheSource why nothing is
     */
    public record EarlierStage(@Nullable String stage, @Nullable StageRecord record, @Nullable String notInTheSource) {}

    /**
     * What is known of a stage.
     *
     * @param body who decided, where somebody did
     * @param outcome what they decided
     * @param happenedOn when, or on which day it ended
     * @param recordedOn when it was written down
     * @param receivedOn at the stage leader: when the Leader received Council's instruction
     * @param words what happened, where no body decided
     * @param illustrative whether this goes further than the papers, for the sake of an example
     */
    public record StageRecord(
            @Nullable String body,
            @Nullable String outcome,
            @Nullable String happenedOn,
            @Nullable String recordedOn,
            @Nullable String receivedOn,
            @Nullable String words,
            @Nullable String resolution,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String conflicts,
            @Nullable String dispensations,
            boolean illustrative) {}

    /** A meeting to come. */
    public record PlannedMeeting(
            @Nullable String body, @Nullable String date, @Nullable String startsAt, @Nullable String place) {}

    /** Something that the papers get wrong. */
    public record ReportedFinding(@Nullable String words, @Nullable String source) {}
}
