package uk.mandate.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MembersMessages;
import uk.mandate.decision.Minute;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;
import uk.mandate.strategy.CouncilOnTerm;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.WithdrawalService;

/** The pages of acts that turn a case from outside its flow: withdrawal, and Council's word on a strategy in force. */
@Controller
@RequestMapping("/strategies/{reference}")
class CaseActPages {
    private static final String EACH_PART = "Write what the minutes hold, or “none”.";

    private final Strategies strategies;
    private final WithdrawalService withdrawals;
    private final CouncilOnTerm council;
    private final MembersMessages messages;
    private final Acts acts;

    CaseActPages(
            Strategies strategies,
            WithdrawalService withdrawals,
            CouncilOnTerm council,
            MembersMessages messages,
            Acts acts) {
        this.strategies = strategies;
        this.withdrawals = withdrawals;
        this.council = council;
        this.messages = messages;
        this.acts = acts;
    }

    @ChangePage("/withdraw")
    ModelAndView withdraw(@PathVariable String reference, HttpServletRequest request) {
        var strategy = require(reference);
        if (isOpened(request)) {
            withdrawals.requireMayWithdraw(strategy);
        }
        var forTheLeader = withdrawals.isForTheLeader(strategy);
        var form =
                CaseActForms.withdraw(strategy, forTheLeader, forTheLeader ? messages.choices(reference) : List.of());
        return acts.answer(reference, request, form, typed -> {
            var reason = typed.text("reason", "Say why the strategy is withdrawn.");
            var on = typed.date("withdrawnOn");
            var how = forTheLeader ? typed.choice("howGiven", HowGiven.class, "Say how the Leader gave it.") : null;
            var message = forTheLeader ? typed.read("message", "Choose the Leader's message.", UUID::fromString) : null;
            return Change.of(
                    () -> withdrawals.withdraw(strategy.reference(), day(on), get(how), get(message), reason.get()),
                    CaseActForms.page(reference),
                    "The strategy is withdrawn, and its case has ended");
        });
    }

    @ChangePage("/extend")
    ModelAndView extend(@PathVariable String reference, HttpServletRequest request) {
        var strategy = require(reference);
        if (isOpened(request)) {
            council.requireMayRecord(strategy);
        }
        return acts.answer(reference, request, CaseActForms.extend(strategy), typed -> {
            var until = typed.date("until");
            var decidedOn = typed.date("decidedOn");
            var minute = minute(typed);
            return Change.of(
                    () -> council.extend(strategy.reference(), day(decidedOn), day(until), minute.get()),
                    CaseActForms.page(reference),
                    "Council's extension is on record");
        });
    }

    @ChangePage("/revoke")
    ModelAndView revoke(@PathVariable String reference, HttpServletRequest request) {
        var strategy = require(reference);
        if (isOpened(request)) {
            council.requireMayRecord(strategy);
        }
        return acts.answer(reference, request, CaseActForms.revoke(strategy), typed -> {
            var decidedOn = typed.date("decidedOn");
            var minute = minute(typed);
            return Change.of(
                    () -> council.revoke(strategy.reference(), day(decidedOn), minute.get()),
                    CaseActForms.page(reference),
                    "Council's revocation is on record, and the case has ended");
        });
    }

    private static Supplier<Minute> minute(Typed typed) {
        var resolution = typed.text("resolution", "Write the resolution that Council passed.");
        var reasons = typed.text("reasons", EACH_PART);
        var alternatives = typed.text("alternatives", EACH_PART);
        var conflicts = typed.text("conflicts", EACH_PART);
        var dispensations = typed.text("dispensations", EACH_PART);
        return () ->
                new Minute(resolution.get(), reasons.get(), alternatives.get(), conflicts.get(), dispensations.get());
    }

    private static <T> @Nullable T get(@Nullable Supplier<T> asked) {
        return asked == null ? null : asked.get();
    }

    /** What the form has made sure of. */
    private static LocalDate day(Supplier<Optional<LocalDate>> typed) {
        return typed.get().orElseThrow(() -> new IllegalStateException("The day is missing."));
    }

    private static boolean isOpened(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    private Strategy require(String reference) {
        return strategies.findById(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
