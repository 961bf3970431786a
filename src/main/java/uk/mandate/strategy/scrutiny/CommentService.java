package uk.mandate.strategy.scrutiny;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.Recording;
import uk.mandate.organisation.Directory;
import uk.mandate.strategy.scrutiny.ScrutinyChanged.Kind;

/** Records what Overview and Scrutiny says, point by point, and what the council answers to each point. */
@Service
@Transactional
public class CommentService {
    private static final OfficeId SCRUTINY_OFFICER = new OfficeId("scrutiny-officer");
    private static final OfficeId LEAD_OFFICER = new OfficeId("lead-officer");

    private final ScrutinyTables tables;
    private final CaseFiles files;
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CommentService(
            ScrutinyTables tables,
            CaseFiles files,
            Directory directory,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.files = files;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the acting person records what scrutiny says. */
    public boolean mayComment() {
        return holds(SCRUTINY_OFFICER);
    }

    /** Whether the acting person answers it. */
    public boolean mayRespond() {
        return holds(LEAD_OFFICER);
    }

    /** Those on the present round of the draft. */
    @Transactional(readOnly = true)
    public List<Comment> of(String caseReference, ScrutinyStage stage) {
        return tables.comments(caseReference, round(caseReference), stage);
    }

    public void add(String caseReference, ScrutinyStage stage, String words) {
        requireOffice(
                SCRUTINY_OFFICER,
                "Only the scrutiny officer records what Overview and Scrutiny says: ask them to enter it.");
        refuseOver(caseReference, stage);
        tables.insertComment(caseReference, round(caseReference), stage, words, Recording.now(clock));
        record(Kind.SCRUTINY_COMMENT_RECORDED, caseReference, stage, Change.outside(null, words), null);
    }

    /** Strikes one that was typed by mistake: it stays on record with the reason, and is no comment any more. */
    public void strike(String caseReference, ScrutinyStage stage, UUID comment, String reason) {
        requireOffice(
                SCRUTINY_OFFICER,
                "Only the scrutiny officer strikes what was typed by mistake: ask them to strike it.");
        refuseOver(caseReference, stage);
        var struck = require(caseReference, stage, comment);
        tables.strike(comment, reason, Recording.now(clock));
        record(Kind.SCRUTINY_COMMENT_STRUCK, caseReference, stage, Change.outside(struck.words(), null), reason);
    }

    /** Answers one; an earlier answer stays on record. */
    public void respond(String caseReference, ScrutinyStage stage, UUID comment, String words) {
        requireOffice(
                LEAD_OFFICER, "Only the lead officer answers what Overview and Scrutiny says: ask them to answer it.");
        var answered = require(caseReference, stage, comment);
        tables.respond(comment, words, Recording.now(clock));
        record(Kind.SCRUTINY_COMMENT_ANSWERED, caseReference, stage, Change.outside(answered.response(), words), null);
    }

    /** One comment on the present round of the draft. */
    @Transactional(readOnly = true)
    public Comment require(String caseReference, ScrutinyStage stage, UUID comment) {
        return of(caseReference, stage).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> NotThere.unknown(
                        "There is no such comment on this round of the draft: choose one from the page of scrutiny."));
    }

    /** What is on record of a meeting stands as its minutes have it. */
    private void refuseOver(String caseReference, ScrutinyStage stage) {
        if (tables.latest(caseReference, round(caseReference), stage)
                .filter(Outcome::isOver)
                .isPresent()) {
            throw new Refusal(
                    "It is on record what Overview and Scrutiny did, and its comments stand as they are: what is"
                            + " wrong with them is put right by a correction.");
        }
    }

    private int round(String caseReference) {
        return files.of(caseReference).round();
    }

    private void requireOffice(OfficeId office, String otherwise) {
        if (Acting.require().isPerson() && !holds(office)) {
            throw new Refusal(otherwise);
        }
    }

    private boolean holds(OfficeId office) {
        return directory.officesOf(Acting.require().person(), clock.today()).contains(office);
    }

    private void record(Kind kind, String caseReference, ScrutinyStage stage, Change comment, @Nullable String reason) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("scrutinyOf", Change.of(stage.id(), stage.id()));
        changes.put("comment", comment);
        events.publishEvent(new ScrutinyChanged(kind, caseReference, changes, null, reason));
    }
}
