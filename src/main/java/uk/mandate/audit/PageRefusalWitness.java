package uk.mandate.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;

/**
 * Sees each refusal that leaves a controller of ours, after the roll-back, tells of it once and lets others show it. Refusals
 * of the engine's commands are told by the gate, and never come by here as refusals.
 */
@Component
class PageRefusalWitness implements HandlerExceptionResolver, Ordered {
    private final ApplicationEventPublisher events;

    PageRefusalWitness(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof Refusal refusal) {
            events.publishEvent(new ActRefused(
                    refusal instanceof NotThere asked && asked.isHidden() ? "access-refused" : "request-refused",
                    null,
                    null,
                    null,
                    Map.of("method", request.getMethod(), "path", request.getRequestURI()),
                    refusal.sentence(),
                    refusal.judgements(),
                    Acting.current().orElse(null)));
        }
        return null;
    }
}
