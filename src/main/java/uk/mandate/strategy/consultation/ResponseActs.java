package uk.mandate.strategy.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;
import uk.mandate.strategy.consultation.Response.Received;

/** The pages that record who took part, and what people answered. */
@Controller
@RequestMapping("/strategies/{reference}/consultation/{id}")
class ResponseActs {
    private final ChannelService channels;
    private final ResponseService responses;
    private final ThemeService themes;
    private final ConsultationsOfCase cases;
    private final Acts acts;

    ResponseActs(
            ChannelService channels,
            ResponseService responses,
            ThemeService themes,
            ConsultationsOfCase cases,
            Acts acts) {
        this.channels = channels;
        this.responses = responses;
        this.themes = themes;
        this.cases = cases;
        this.acts = acts;
    }

    @ChangePage("/channel")
    ModelAndView addChannel(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var form = ResponseForms.channel(cases.find(reference, id), cases.title(reference));
        return acts.answer(reference, request, form, typed -> {
            var name = typed.text("name", "Give the channel's name.");
            return Change.of(() -> channels.add(id, name.get()), form.back(), "The channel is on record");
        });
    }

    @ChangePage("/channels/{channel}/count")
    ModelAndView count(
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable UUID channel,
            HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var form = ResponseForms.count(consultation, cases.title(reference), channels.require(id, channel));
        return acts.answer(reference, request, form, typed -> {
            var people = typed.read("people", "Give the number of people, such as 1200.", ResponseActs::number);
            var source = typed.text("source", "Say who counted them, or where the count stands.");
            return Change.of(
                    () -> channels.count(id, channel, people.get(), source.get()),
                    form.back(),
                    "The count is on record");
        });
    }

    @ChangePage("/response")
    ModelAndView typeIn(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var offered = channels.of(id);
        if (offered.isEmpty()) {
            throw new Refusal("The consultation has no channel yet by which an answer could have come: add one first.");
        }
        var form = ResponseForms.response(consultation, cases.title(reference), offered, themes.of(id));
        return acts.answer(reference, request, form, typed -> {
            var received = received(id, typed);
            return Change.of(() -> responses.record(id, received.get()), form.back(), "The response is on record");
        });
    }

    private Supplier<Received> received(UUID id, Typed typed) {
        var channel = typed.read("channel", "Choose the channel by which it came.", UUID::fromString);
        var day = typed.date("received");
        var words = typed.text("words", "Write what it says.");
        var theme = theme(id, typed);
        var name = typed.optionalText("name");
        var address = typed.optionalText("postal");
        var email = typed.optionalText("email");
        return () -> new Received(
                channel.get(),
                theme.get().orElse(null),
                day.get().orElseThrow(),
                words.get(),
                new Respondent(
                        name.get().orElse(null),
                        address.get().orElse(null),
                        email.get().orElse(null)));
    }

    private Supplier<Optional<UUID>> theme(UUID id, Typed typed) {
        var title = typed.optionalText("theme");
        return () -> title.get().map(wanted -> themes.of(id).stream()
                .filter(theme -> theme.title().equalsIgnoreCase(wanted))
                .map(Theme::id)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("The consultation has no theme of that title: choose one that is offered, or"
                                + " leave it empty.")));
    }

    private static Integer number(String typed) {
        return Integer.valueOf(typed.replace(",", ""));
    }
}
