package uk.mandate.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.CallIns;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.Classifying;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.ItemResolutions;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.NewResolution;
import uk.mandate.decision.ResolutionFunction;
import uk.mandate.decision.WhoWritesMeetings;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;

/** One item of a meeting: how it stands, its resolutions one by one, and what was decided. */
@Controller
@RequestMapping(MeetingForms.HERE + "/{id}/items/{item}")
class ItemPages {
    private final MeetingCalendar calendar;
    private final ItemResolutions resolutions;
    private final DecisionRecords decisions;
    private final CallIns callIns;
    private final Classifying classifying;
    private final CaseFiles files;
    private final WhoWritesMeetings writers;
    private final Acts acts;
    private final CaseClock clock;

    ItemPages(
            MeetingCalendar calendar,
            ItemResolutions resolutions,
            DecisionRecords decisions,
            CallIns callIns,
            Classifying classifying,
            CaseFiles files,
            WhoWritesMeetings writers,
            Acts acts,
            CaseClock clock) {
        this.calendar = calendar;
        this.resolutions = resolutions;
        this.decisions = decisions;
        this.callIns = callIns;
        this.classifying = classifying;
        this.files = files;
        this.writers = writers;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    String item(@PathVariable("id") UUID meeting, @PathVariable UUID item, Model model) {
        var found = require(meeting, item);
        var decision = decisions.ofCase(found.caseReference()).stream()
                .filter(one -> one.item().filter(found.id()::equals).isPresent())
                .findFirst();
        model.addAttribute(
                "row", ItemOnPage.of(found, files.of(found.caseReference()).title()));
        model.addAttribute("resolutions", resolutions.of(found.id()));
        model.addAttribute(
                "classification",
                classifying.current(found.caseReference(), found.stage()).orElse(null));
        model.addAttribute("decision", decision.orElse(null));
        model.addAttribute(
                "callIn",
                decision.filter(one -> one.body().isExecutive())
                        .map(one -> callIns.judge(one).sentence())
                        .orElse(null));
        model.addAttribute("begun", found.meeting().hasBegun(clock.now()));
        model.addAttribute("mayWrite", writers.mayWrite());
        return "decision/item";
    }

    @ChangePage("/resolutions/new")
    ModelAndView add(@PathVariable("id") UUID meeting, @PathVariable UUID item, HttpServletRequest request) {
        var found = require(meeting, item);
        return acts.answer(found.caseReference(), request, ItemForms.resolution(found), typed -> {
            var words = typed.text("words", "Write the resolution, in the words in which it was passed.");
            var function = typed.choice("function", ResolutionFunction.class, "Choose whose function it exercises.");
            var key = typed.text("key", "Choose whether it is a key decision.");
            var notOpen = typed.optionalText("notOpenWhy");
            var ground = typed.optionalText("ground");
            var interest = typed.optionalText("publicInterest");
            var effective = typed.optionalDate("effectiveOn");
            return Change.of(
                    () -> add(
                            found,
                            new NewResolution(
                                    words.get(),
                                    function.get(),
                                    key.get().equals("YES"),
                                    notOpen.get().orElse(null),
                                    ground.get().orElse(null),
                                    interest.get().orElse(null),
                                    effective.get().orElse(null))),
                    ItemForms.page(found),
                    "The resolution is on record");
        });
    }

    private void add(AgendaItem item, NewResolution typed) {
        writers.refuseOthers();
        resolutions.add(item.id(), typed);
    }

    @ChangePage("/resolutions/{resolution}/strike")
    ModelAndView strike(
            @PathVariable("id") UUID meeting,
            @PathVariable UUID item,
            @PathVariable UUID resolution,
            HttpServletRequest request) {
        var found = require(meeting, item);
        return acts.answer(found.caseReference(), request, ItemForms.strike(found, resolution), typed -> {
            typed.text("sure", "Choose to strike the resolution, or go back.");
            return Change.of(() -> strike(found, resolution), ItemForms.page(found), "The resolution is struck");
        });
    }

    private void strike(AgendaItem item, UUID resolution) {
        writers.refuseOthers();
        resolutions.strike(item.id(), resolution);
    }

    @ChangePage("/withdraw")
    ModelAndView withdraw(@PathVariable("id") UUID meeting, @PathVariable UUID item, HttpServletRequest request) {
        var found = require(meeting, item);
        return acts.answer(found.caseReference(), request, ItemForms.withdraw(found), typed -> {
            var reason = typed.reason();
            return Change.of(
                    () -> calendar.withdraw(found, reason.get()), ItemForms.page(found), "The item is off the agenda");
        });
    }

    private AgendaItem require(UUID meeting, UUID item) {
        return calendar.item(meeting, item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
