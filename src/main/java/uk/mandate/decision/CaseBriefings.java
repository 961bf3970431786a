package uk.mandate.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;

/** The few words that every task's form shows beside its fields; nothing exempt, personal or typed by anybody. */
@Component
public class CaseBriefings {
    private final CaseFiles files;
    private final CaseHistory history;

    CaseBriefings(CaseFiles files, CaseHistory history) {
        this.files = files;
        this.history = history;
    }

    /**
     * What a form shows.
     *
     * @param stageName what people call the stage
     * @param due the day by which the task is due
     * @param rule the rules that apply, such as {@code R17, R18}
     * @param limits what the answer is bound by, as a sentence
     */
    public Map<String, String> of(
            String caseReference, String stageName, @Nullable LocalDate due, String rule, String limits) {
        var file = files.of(caseReference);
        var words = new LinkedHashMap<String, String>();
        words.put("title", file.title());
        words.put("stageName", stageName);
        words.put("deadlineWords", due == null ? "no date is set" : "by " + BritishDates.withWeekday(due));
        words.put("rule", rule);
        words.put(
                "before",
                history.latest(caseReference).map(fact -> fact.words() + ".").orElse("Nothing is on record."));
        words.put("limits", limits);
        words.put("link", "/strategies/" + caseReference);
        return words;
    }
}
