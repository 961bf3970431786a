package uk.mandate.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.standing.Ending;

/**
 * The shape of every page that asks for one change of the organisation: opened, it shows the form; sent, it does what the
 * complete form asks, then leads on; what is refused is shown in the form, beside what was typed.
 */
@Component
public class Acts {
    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);
    private static final String CROSSED =
            "Somebody else changed this at the same moment. Look at the page again, then repeat your change if it is"
                    + " still needed.";

    private final ApplicationEventPublisher events;
    private final CaseClock clock;

    Acts(ApplicationEventPublisher events, CaseClock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** The reader reads what was typed; the change that it answers is made only where that was complete. */
    public ModelAndView answer(HttpServletRequest request, Form form, Function<Typed, Change> reader) {
        return answer(null, request, form, reader);
    }

    /** As above, for a change on a case, in whose trail a refusal stands. */
    public ModelAndView answer(
            @Nullable String caseReference, HttpServletRequest request, Form form, Function<Typed, Change> reader) {
        return answer(caseReference, request, form, Map.of(), reader);
    }

    /** As above, for a change of what stands already: opened, the form shows it in its fields. */
    public ModelAndView answer(
            @Nullable String caseReference,
            HttpServletRequest request,
            Form form,
            Map<String, String> standing,
            Function<Typed, Change> reader) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return form.showing(standing, clock.today());
        }
        var typed = Typed.in(request);
        var change = reader.apply(typed);
        return typed.isComplete()
                ? make(caseReference, change, request, form, typed)
                : incomplete(caseReference, form, typed);
    }

    private ModelAndView make(
            @Nullable String caseReference, Change change, HttpServletRequest request, Form form, Typed typed) {
        try {
            tell(request, change, change.act().get());
            return new ModelAndView("redirect:" + change.address().get());
        } catch (Refusal refusal) {
            return refused(caseReference, form, typed, refusal);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException crossed) {
            LOG.info("Two changes crossed at {}: the later one was refused.", form.action());
            LOG.debug("What refused the later one", crossed);
            return refused(caseReference, form, typed, new Refusal(CROSSED));
        }
    }

    /** What is missing or unreadable already stands beside its questions. */
    private ModelAndView incomplete(@Nullable String caseReference, Form form, Typed typed) {
        tellRefused(
                caseReference,
                form,
                new Refusal(String.join(" ", typed.problems().values())));
        return form.again(typed);
    }

    private ModelAndView refused(@Nullable String caseReference, Form form, Typed typed, Refusal refusal) {
        typed.refuse(refusal.sentence());
        tellRefused(caseReference, form, refusal);
        return form.again(typed);
    }

    private void tellRefused(@Nullable String caseReference, Form form, Refusal refusal) {
        events.publishEvent(ActRefused.onPage(form.action(), caseReference, refusal));
    }

    private static void tell(HttpServletRequest request, Change change, List<Ending> ended) {
        var told = RequestContextUtils.getOutputFlashMap(request);
        told.put("notice", change.notice());
        told.put(
                "warnings",
                ended.stream().flatMap(ending -> ending.warning().stream()).toList());
        if (change.secret() != null) {
            told.put("oneTimePassword", change.secret().get());
        }
    }
}
