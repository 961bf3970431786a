package uk.mandate.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;

/** Finds the sentence in what a command threw, and tells that the act was refused. */
@Component
class PlainRefusals {
    private final LateAnswers late;
    private final AfterRollBack afterRollBack;

    PlainRefusals(LateAnswers late, AfterRollBack afterRollBack) {
        this.late = late;
        this.afterRollBack = afterRollBack;
    }

    /** What the caller is to see: a refusal with one sentence, or the exception itself where it is nobody's mistake. */
    RuntimeException plain(Command<?> command, RuntimeException thrown, AnsweredPlace place) {
        var plain = translate(command, thrown);
        if (plain instanceof TaskRefusal refused) {
            tell("answer-refused", command, place, refused.sentence(), refused.judgements());
        } else if (plain instanceof AccessRefused refused) {
            tell("access-refused", command, place, refused.sentence(), List.of());
        } else if (plain instanceof RequestRefused refused) {
            tell("request-refused", command, place, refused.sentence(), List.of());
        }
        return plain;
    }

    /** Whether what came of {@link #plain} is a refusal and no failure. */
    static boolean isRefusal(RuntimeException plain) {
        return plain instanceof TaskRefusal
                || plain instanceof AccessRefused
                || plain instanceof RequestRefused
                || plain instanceof Refusal;
    }

    private RuntimeException translate(Command<?> command, RuntimeException thrown) {
        var answer = AnswerCommand.of(command);
        if (answer != null) {
            return answerRefused(answer.taskId(), thrown);
        }
        var claim = EngineActs.underWay() ? null : ClaimCommand.of(command);
        var lateClaim = claim == null ? null : late.claimSentence(claim.taskId(), thrown);
        if (lateClaim != null) {
            return new RequestRefused(lateClaim);
        }
        var refusal = Causes.find(thrown, Refusal.class);
        if (refusal != null) {
            return EngineActs.underWay() ? refusal : new RequestRefused(refusal.sentence());
        }
        return accessRefused(thrown, PlainSentences.NOT_TO_SEE)
                .or(() -> notUnderstood(command, thrown))
                .orElse(thrown);
    }

    /** The engine's own refusals name ids and permissions; this sentence stands in their place. */
    private static Optional<RuntimeException> accessRefused(RuntimeException thrown, String sentence) {
        var refused = Causes.find(thrown, AuthorizationException.class);
        return refused == null || refused instanceof AccessRefused
                ? Optional.ofNullable(refused)
                : Optional.of(new AccessRefused(sentence));
    }

    /** What the engine takes for its own failure although somebody asked for what is not there, or makes no sense. */
    private static Optional<RuntimeException> notUnderstood(Command<?> command, RuntimeException thrown) {
        if (EngineActs.underWay() || thrown instanceof RequestRefused) {
            return Optional.empty();
        }
        if (thrown instanceof NullValueException
                || thrown instanceof NotFoundException
                || isOfNoTask(command, thrown)) {
            return Optional.of(new RequestRefused(PlainSentences.NOT_HERE));
        }
        return thrown instanceof BadUserRequestException
                        || thrown instanceof NotValidException
                        || Causes.contradictsRecord(thrown)
                ? Optional.of(new RequestRefused(PlainSentences.NOT_UNDERSTOOD))
                : Optional.empty();
    }

    /** The engine looks for the form of a task, and does not look whether it found the task. */
    private static boolean isOfNoTask(Command<?> command, RuntimeException thrown) {
        return command instanceof GetDeployedTaskFormCmd && thrown instanceof NullPointerException;
    }

    private RuntimeException answerRefused(@Nullable String taskId, RuntimeException thrown) {
        // First, because the right to answer a task ends with the task, at whatever moment somebody else answers it.
        var lateSentence = late.sentence(taskId, thrown);
        if (lateSentence != null) {
            return new TaskRefusal(lateSentence);
        }
        var refused = accessRefused(thrown, Entitlement.NOT_YOURS);
        if (refused.isPresent()) {
            return refused.orElseThrow();
        }
        var refusal = Causes.find(thrown, Refusal.class);
        if (refusal != null) {
            return new TaskRefusal(refusal);
        }
        return Causes.contradictsRecord(thrown)
                ? new TaskRefusal("Your answer contradicts what is already recorded, so nothing was changed;"
                        + " check it and send it again.")
                : thrown;
    }

    private void tell(
            String type, Command<?> command, AnsweredPlace noted, String sentence, List<Judgement> judgements) {
        var place = noted.caseReference() == null ? late.place(taskId(command)).orElse(noted) : noted;
        afterRollBack.tell(new ActRefused(
                type,
                place.caseReference(),
                place.process(),
                place.element(),
                Map.of("command", command.getClass().getSimpleName()),
                sentence,
                judgements,
                place.person()));
    }

    private static @Nullable String taskId(Command<?> command) {
        var answer = AnswerCommand.of(command);
        var claim = ClaimCommand.of(command);
        return answer != null ? answer.taskId() : claim == null ? null : claim.taskId();
    }
}
