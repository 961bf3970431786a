package uk.mandate.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Change;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/**
 * One entry as it is kept: the canonical JSON, and beside it the texts that it only holds salted hashes of.
 *
 * <p>Absent parts are left out. Free text, what a person was told, the words of a judgement and every change marked as
 * "outside" stand in {@link #texts()}, by the path of their hash in the entry.
 */
final class EntryContent {
    /** From this version of the shape on, an act without an hour names its day; before, it stood at the day's beginning. */
    static final int FORMAT_WITH_DAYS = 2;

    /** The version of the entry's own shape; each event type has a schema version of its own beside it. */
    private static final int FORMAT = 2;

    private static final int LONGEST_DETAIL = 500;
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final UUID id;
    private final Map<String, SaltedText> texts = new LinkedHashMap<>();
    private final String canonical;

    private EntryContent(UUID id, EntryDraft draft, @Nullable String office, Instant recordedAt, Instant machineAt) {
        this.id = id;
        this.canonical = CanonicalJson.of(content(draft, office, recordedAt, machineAt));
    }

    static EntryContent of(EntryDraft draft, @Nullable String office, Instant recordedAt, Instant machineAt) {
        return new EntryContent(UUID.randomUUID(), draft, office, recordedAt, machineAt);
    }

    UUID id() {
        return id;
    }

    String canonical() {
        return canonical;
    }

    Map<String, SaltedText> texts() {
        return texts;
    }

    private Map<String, Object> content(
            EntryDraft draft, @Nullable String office, Instant recordedAt, Instant machineAt) {
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("id", id.toString());
        content.put("kind", draft.kind.id());
        content.put("type", draft.type);
        content.put("schemaVersion", draft.schemaVersion);
        content.put("happenedAt", INSTANT.format(happenedAt(draft, recordedAt)));
        put(content, "happenedOn", text(draft.happenedOn));
        content.put("recordedAt", INSTANT.format(recordedAt));
        content.put("machineAt", INSTANT.format(machineAt));
        put(content, "case", inside(draft.place.caseReference()));
        put(content, "process", inside(draft.place.process()));
        put(content, "element", inside(draft.place.element()));
        content.put("who", who(draft.who, office));
        put(content, "changes", changes(draft.changes));
        put(content, "details", details(draft.details));
        put(content, "judgements", judgements(draft.judgements));
        put(content, "reason", outside("reason", draft.reason));
        put(content, "sentence", outside("sentence", draft.sentence));
        return content;
    }

    /** What has only a day is searched for and sorted by its beginning. */
    private static Instant happenedAt(EntryDraft draft, Instant recordedAt) {
        if (draft.happenedOn != null) {
            return draft.happenedOn.atStartOfDay(CaseClock.LONDON).toInstant();
        }
        return draft.happenedAt == null ? recordedAt : draft.happenedAt;
    }

    private static Map<String, Object> who(ActingPerson person, @Nullable String office) {
        var who = new LinkedHashMap<String, Object>();
        who.put("person", person.person().value());
        put(who, "office", office);
        put(who, "forOffice", text(person.forOffice()));
        put(who, "deputyOf", text(person.deputyOf()));
        who.put("door", person.door().name().toLowerCase(Locale.ROOT));
        return who;
    }

    private @Nullable Object changes(Map<String, Change> fields) {
        var changes = new LinkedHashMap<String, Object>();
        fields.forEach((field, change) -> changes.put(field, change(field, change)));
        return changes.isEmpty() ? null : changes;
    }

    private Map<String, Object> change(String field, Change change) {
        var written = new LinkedHashMap<String, Object>();
        put(written, "before", value("changes/" + field + "/before", change.before(), change.outside()));
        put(written, "after", value("changes/" + field + "/after", change.after(), change.outside()));
        return written;
    }

    private static @Nullable Object details(Map<String, String> values) {
        var details = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> details.put(name, StorableText.shortened(value, LONGEST_DETAIL)));
        return details.isEmpty() ? null : details;
    }

    private @Nullable Object judgements(List<Judgement> judged) {
        var judgements = new ArrayList<Map<String, Object>>();
        for (var judgement : judged) {
            var written = new LinkedHashMap<String, Object>();
            written.put("rule", judgement.rule().value());
            written.put("result", judgement.result().name().toLowerCase(Locale.ROOT));
            written.put("policyVersion", judgement.policyVersion());
            put(written, "sentence", outside("judgements/" + judgements.size() + "/sentence", judgement.sentence()));
            judgements.add(written);
        }
        return judgements.isEmpty() ? null : judgements;
    }

    private @Nullable Object value(String path, @Nullable String value, boolean outside) {
        return outside ? outside(path, value) : inside(value);
    }

    private @Nullable Object outside(String path, @Nullable String value) {
        if (value == null) {
            return null;
        }
        var text = SaltedText.of(StorableText.of(value));
        texts.put(path, text);
        return Map.of("sha256", text.hash());
    }

    private static @Nullable String inside(@Nullable String value) {
        return value == null ? null : StorableText.of(value);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static void put(Map<String, Object> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value);
        }
    }
}
