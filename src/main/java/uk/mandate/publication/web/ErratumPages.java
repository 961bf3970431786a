package uk.mandate.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.document.CaseCheck;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;

/** What was published of a case, and the form on which democratic services publish an erratum beside it. */
@Controller
@RequestMapping("/strategies/{reference}/errata")
class ErratumPages {
    private static final OfficeId DEMOCRATIC_SERVICES = new OfficeId("democratic-services");

    private final Publications publications;
    private final CaseCheck cases;
    private final Directory directory;
    private final CaseClock clock;
    private final Acts acts;

    ErratumPages(Publications publications, CaseCheck cases, Directory directory, CaseClock clock, Acts acts) {
        this.publications = publications;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
        this.acts = acts;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        requireCase(reference);
        model.addAttribute("reference", reference);
        model.addAttribute(
                "publications",
                publications.ofCase(reference).stream()
                        .map(publication ->
                                new PublicationOnPage(publication, List.of(), publications.errataOf(publication.id())))
                        .toList());
        model.addAttribute("mayPublish", mayPublish());
        return "publication/errata";
    }

    @ChangePage("/{publication}/new")
    ModelAndView publish(@PathVariable String reference, @PathVariable UUID publication, HttpServletRequest request) {
        var wrong = require(reference, publication);
        return acts.answer(reference, request, form(reference, wrong), typed -> {
            var words = typed.text("words", "Write what the public is to read.");
            var reason = typed.text("reason", "Give the reason for this erratum.");
            return Change.of(
                    () -> publish(publication, words.get(), reason.get()),
                    "/strategies/" + reference + "/errata",
                    "The erratum is published");
        });
    }

    private void publish(UUID publication, String words, String reason) {
        if (!mayPublish()) {
            throw new Refusal("Democratic services publish errata: tell them what is wrong.");
        }
        publications.publishErratum(publication, words, reason);
    }

    private static Form form(String reference, Publication wrong) {
        return new Form(
                "Publish an erratum",
                "“" + wrong.subject().title() + "”, published on " + BritishDates.words(wrong.publishedAt()),
                "/strategies/" + reference + "/errata/" + wrong.id() + "/new",
                "/strategies/" + reference + "/errata",
                "Publish the erratum",
                List.of(
                        Field.longText(
                                "words",
                                "Erratum",
                                "What the public reads beside the publication, which stays as it is: what is wrong,"
                                        + " and what is right."),
                        Field.longText("reason", "Reason", "For the trail; the public does not read it.")));
    }

    private boolean mayPublish() {
        return directory.officesOf(Acting.require().person(), clock.today()).contains(DEMOCRATIC_SERVICES);
    }

    private void requireCase(String reference) {
        if (!cases.exists(reference)) {
            throw NotThere.unknown("There is no such case: choose one from the list of strategies.");
        }
    }

    private Publication require(String reference, UUID publication) {
        requireCase(reference);
        return publications.ofCase(reference).stream()
                .filter(found -> found.id().equals(publication))
                .findFirst()
                .orElseThrow(() -> NotThere.unknown("There is no such publication: choose one from the case's list."));
    }
}
