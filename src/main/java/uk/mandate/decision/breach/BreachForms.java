package uk.mandate.decision.breach;

import java.util.List;
import uk.mandate.decision.breach.RulingForm.Answer;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;

/** What is asked about breaches. */
final class BreachForms {
    static final String HERE = "/breaches";

    private BreachForms() {}

    static String page(Breach breach) {
        return HERE + "/" + breach.id();
    }

    static Form rule(Breach breach) {
        return new Form(
                "Rule on this breach",
                breach.caseReference() + ", " + breach.rule(),
                page(breach) + "/rule",
                page(breach),
                "Record the ruling",
                List.of(
                        Field.choice("outcome", "Ruling", RulingOutcome.ofTheMonitoringOfficer(), RulingOutcome::title),
                        Field.longText(
                                "how",
                                "If cured: how",
                                "What was done so that the rule is met after all, and where it is written."),
                        Field.date(
                                "considered",
                                "If reported: the day on which the body considers it",
                                "Until the day after it the steps of the case are suspended (R42)."),
                        Field.longText(
                                "reason",
                                "Reason",
                                "Kept with the ruling and shown with it. A decision that is to be taken again and a breach that"
                                        + " stands count only once a second person has agreed (R40).")));
    }

    static Form second(Breach breach, Ruling ruling) {
        return new Form(
                "Agree to this ruling, or refuse it",
                breach.caseReference() + ", " + breach.rule() + ": " + ruling.title(),
                page(breach) + "/rulings/" + ruling.id() + "/second",
                page(breach),
                "Record the answer",
                List.of(
                        Field.choice("answer", "Answer", Answer.values(), Answer::title),
                        Field.longText("reason", "Reason", "Kept with the ruling and shown with it.")));
    }
}
