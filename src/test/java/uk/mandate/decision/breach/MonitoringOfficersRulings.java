package uk.mandate.decision.breach;

import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.testing.CaseWalk;

/** Rulings for tests whose cases meet a breach on their way and have to go on. */
public final class MonitoringOfficersRulings {
    private MonitoringOfficersRulings() {}

    /** Whatever stops the case's steps is cured. */
    public static void cure(ApplicationContext mandate, String strategy) {
        var service = mandate.getBean(BreachService.class);
        mandate.getBean(BreachReader.class)
                .page(new BreachFilter("open", null, strategy, null))
                .rows()
                .forEach(open -> Acting.as(
                        CaseWalk.as("monitoring.officer"),
                        () -> service.rule(
                                open.breach().id(),
                                new Ruled(RulingOutcome.CURED, "A full record is stored.", null, "I have read it"))));
    }
}
