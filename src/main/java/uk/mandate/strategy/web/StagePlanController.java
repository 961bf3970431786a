package uk.mandate.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StagePlanning;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;

/** The page on which whoever leads a strategy plans the day of a stage. */
@Controller
class StagePlanController {
    private final Strategies strategies;
    private final StagePlanning planning;
    private final Acts acts;

    StagePlanController(Strategies strategies, StagePlanning planning, Acts acts) {
        this.strategies = strategies;
        this.planning = planning;
        this.acts = acts;
    }

    @ChangePage("/strategies/{reference}/plan")
    ModelAndView plan(@PathVariable String reference, HttpServletRequest request) {
        var strategy =
                strategies.findById(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return acts.answer(reference, request, form(strategy), typed -> {
            var stage = typed.choice("stage", Stage.class, "Choose the stage.");
            var on = typed.date("planned");
            var reason = typed.reason();
            return Change.of(
                    () -> planning.plan(
                            strategy.reference(), stage.get(), on.get().orElseThrow(), reason.get()),
                    "/strategies/" + reference + "#stages",
                    "The day is planned; a day planned before stays on record");
        });
    }

    private static Form form(Strategy strategy) {
        var here = "/strategies/" + strategy.reference().value();
        return new Form(
                "Plan the day of a stage",
                strategy.title(),
                here + "/plan",
                here,
                "Plan this day",
                List.of(
                        Field.choice(
                                "stage",
                                "Stage",
                                "The day binds nobody: meetings and clocks on record stand beside it.",
                                choices(strategy)),
                        Field.date("planned", "Day", "Such as 26 2 2025"),
                        Field.longText("reason", "Reason", "Why this day. Kept with the plan.")));
    }

    /** Where nothing is left to plan, every stage is named, so that the refusal says why. */
    private static List<Option> choices(Strategy strategy) {
        var open = StagePlanning.open(strategy);
        return (open.isEmpty() ? List.of(Stage.values()) : open)
                .stream().map(stage -> new Option(stage.name(), stage.title())).toList();
    }
}
