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
    private final CasePolicies policies;
    private final CaseBreaches breaches;

    CaseBriefings(CaseFiles files, CaseHistory history, CasePolicies policies, CaseBreaches breaches) {
        this.files = files;
        this.history = history;
        this.policies = policies;
        this.breaches = breaches;
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
        words.put("deadlineWords", due == null ? "no date is set" : deadline(caseReference, due));
        words.put("rule", rule);
        words.put(
                "before",
                history.latest(caseReference).map(fact -> fact.words() + ".").orElse("Nothing is on record."));
        words.put(
                "limits",
                breaches.whatStops(caseReference)
                        .map(sentence -> limits + " " + sentence)
                        .orElse(limits));
        words.put("link", "/strategies/" + caseReference);
        return words;
    }

    /** The day, and that it may still move where its year's bank holidays are not known yet. */
    private String deadline(String caseReference, LocalDate due) {
        var warnings = policies.of(caseReference).calendar().warnings(due);
        return "by " + BritishDates.withWeekday(due) + (warnings.isEmpty() ? "" : ". " + String.join(" ", warnings));
    }
}
