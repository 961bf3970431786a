package uk.mandate.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
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
        var plain = marked(translate(command, thrown));
        if (plain instanceof TaskRefusal refused) {
            tell("answer-refused", command, place, refused.sentence(), refused.judgements());
        } else if (plain instanceof AuthorizationException refused) {
            tell("access-refused", command, place, sentence(refused), List.of());
        } else if (plain instanceof BadUserRequestException refused) {
            tell("request-refused", command, place, sentence(refused), List.of());
        }
        return plain;
    }

    private RuntimeException translate(Command<?> command, RuntimeException thrown) {
        var answer = AnswerCommand.of(command);
        if (answer != null) {
            return answerRefused(answer.taskId(), thrown);
        }
        var claim = EngineActs.underWay() ? null : ClaimCommand.of(command);
        var lateClaim = claim == null ? null : late.claimSentence(claim.taskId(), thrown);
        if (lateClaim != null) {
            return new BadUserRequestException(lateClaim);
        }
        var refusal = Causes.find(thrown, Refusal.class);
        if (refusal != null) {
            return EngineActs.underWay() ? refusal : new BadUserRequestException(refusal.sentence());
        }
        var refused = Causes.find(thrown, AuthorizationException.class);
        return refused == null ? thrown : refused;
    }

    private RuntimeException answerRefused(@Nullable String taskId, RuntimeException thrown) {
        // First, because the right to answer a task ends with the task, at whatever moment somebody else answers it.
        var lateSentence = late.sentence(taskId, thrown);
        if (lateSentence != null) {
            return new TaskRefusal(lateSentence);
        }
        var refused = Causes.find(thrown, AuthorizationException.class);
        if (refused != null) {
            // The engine's own names ids and permissions.
            return refused.getMissingAuthorizations().isEmpty()
                    ? refused
                    : new AuthorizationException(Entitlement.NOT_YOURS);
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

    /** Our own code on it, so that the web side knows the sentence for ours. */
    private static RuntimeException marked(RuntimeException plain) {
        if (plain instanceof AuthorizationException || plain instanceof BadUserRequestException) {
            ((ProcessEngineException) plain).setCode(TaskRefusal.CODE);
        }
        return plain;
    }

    private static String sentence(RuntimeException refused) {
        return String.valueOf(refused.getMessage());
    }
}
