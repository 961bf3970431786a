package uk.mandate.strategy.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;
import uk.mandate.strategy.consultation.Theme.Written;

/** Sums up what people said by theme, and what the council does about each: "you said, we did". */
@Service
@Transactional
public class ThemeService {
    private final ThemeTables themes;
    private final ConsultationDesk desk;

    ThemeService(ThemeTables themes, ConsultationDesk desk) {
        this.themes = themes;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public List<Theme> of(UUID consultation) {
        return themes.of(consultation);
    }

    public void add(UUID consultation, Written written) {
        var of = desk.unanswered(consultation);
        refuseTwice(consultation, null, written);
        themes.insert(consultation, written, desk.now().recordedAt());
        record(of, null, written);
    }

    /** Writes it anew; one that somebody else has changed since it was read is refused, and nothing typed is lost. */
    public void rewrite(UUID consultation, UUID theme, int version, Written written) {
        var of = desk.unanswered(consultation);
        var before = require(consultation, theme);
        refuseTwice(consultation, theme, written);
        if (!themes.update(theme, version, written)) {
            throw new Refusal(
                    "Somebody else has changed this theme since you opened it: open it in another window, see what"
                            + " stands there now, and write yours again if it is still needed.");
        }
        record(of, before, written);
    }

    public void remove(UUID consultation, UUID theme) {
        var of = desk.unanswered(consultation);
        var removed = require(consultation, theme);
        if (removed.responses() > 0) {
            throw new Refusal("Answers belong to this theme, so that it cannot be removed: write it anew instead.");
        }
        themes.delete(theme);
        desk.record(Kind.CONSULTATION_THEME_REMOVED, of, Map.of("theme", Change.of(removed.title(), null)));
    }

    /** One theme of this consultation. */
    @Transactional(readOnly = true)
    public Theme require(UUID consultation, UUID theme) {
        return themes.of(consultation).stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow(() -> NotThere.unknown(
                        "The consultation has no such theme: choose one from its list, or add it there first."));
    }

    private void refuseTwice(UUID consultation, @Nullable UUID except, Written written) {
        if (written.title().length() > 200) {
            throw new Refusal("The theme's title is too long: shorten it to at most 200 characters.");
        }
        if (themes.of(consultation).stream()
                .anyMatch(theme -> theme.title().equalsIgnoreCase(written.title())
                        && !theme.id().equals(except))) {
            throw new Refusal("Another theme has this title: give this one a title of its own.");
        }
    }

    private void record(Consultation of, @Nullable Theme before, Written after) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("theme", Change.of(before == null ? null : before.title(), after.title()));
        changes.put("said", Change.outside(before == null ? null : before.said(), after.said()));
        changes.put("did", Change.outside(before == null ? null : before.did(), after.did()));
        desk.record(Kind.CONSULTATION_THEME_WRITTEN, of, changes);
    }
}
