package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.RuleId;
import uk.mandate.testing.MandateTest;

/** Refusals and sign-ins: an entry of their own, once. */
@MandateTest
class RefusalEntriesTest {
    private final String caseReference = "CSS-" + UUID.randomUUID();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LedgerEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aRefusalLeavesExactlyOneEntryThatSaysWhoTriedWhatAndWhyNot() {
        events.publishEvent(refusal());

        assertThat(entries.of(caseReference)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/kind").asText()).isEqualTo("refusal");
            assertThat(entry.at("/type").asText()).isEqualTo("answer-refused");
            assertThat(entry.at("/who/person").asText()).isEqualTo("leader");
            assertThat(entry.at("/who/office").asText()).isEqualTo("leader");
            assertThat(entry.at("/element").asText()).isEqualTo("Task_RecordLeaderResponse");
            assertThat(entry.at("/details/command").asText()).isEqualTo("CompleteTaskCmd");
            assertThat(entry.at("/judgements/0/result").asText()).isEqualTo("broken");
            assertThat(entry.at("/sentence/sha256").asText()).hasSize(64);
        });
    }

    @Test
    void aRefusalToldAtTheEndOfARolledBackTransactionIsWrittenAllTheSame() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    events.publishEvent(refusal());
                }
            });
            status.setRollbackOnly();
        });

        var giveUp = Instant.now().plus(Duration.ofSeconds(20));
        while (entries.of(caseReference).isEmpty() && Instant.now().isBefore(giveUp)) {
            Thread.sleep(50);
        }
        assertThat(entries.typesOf(caseReference)).containsExactly("answer-refused");
    }

    @Test
    void signingInAtThePageAndOutAreEntriesAndEachRequestOfAProgramIsNot() {
        var before = entries.position();
        var officer = UsernamePasswordAuthenticationToken.authenticated("democratic.services", null, List.of());
        events.publishEvent(new AuthenticationSuccessEvent(officer));
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(officer, getClass()));
        events.publishEvent(new LogoutSuccessEvent(officer));

        assertThat(entries.after(before))
                .extracting(entry -> entry.at("/type").asText())
                .containsExactly("signed-in", "signed-out");
        assertThat(entries.after(before))
                .extracting(entry -> entry.at("/who/person").asText())
                .containsOnly("democratic.services");
        assertThat(entries.after(before))
                .extracting(entry -> entry.at("/who/office").asText())
                .containsOnly("democratic-services");
    }

    @Test
    void aFailedSignInKeepsTheNameOutsideAndForgetsWhatMayBeAPassword() {
        var before = entries.position();
        failedSignIn("democratic.services");
        failedSignIn("Tr0ub4dor&3");

        var refused = entries.after(before);
        assertThat(refused).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.at("/type").asText()).isEqualTo("sign-in-refused");
            assertThat(entry.at("/who/person").asText()).isEqualTo("stranger");
            assertThat(entry.at("/who").has("office")).isFalse();
            assertThat(entry.toString()).doesNotContain("democratic.services").doesNotContain("Tr0ub4dor");
        });
        assertThat(refused.get(0).at("/changes/name/after/sha256").asText()).hasSize(64);
        assertThat(refused.get(1).at("/details/name").asText()).isEqualTo("unknown");
    }

    private void failedSignIn(String typed) {
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                UsernamePasswordAuthenticationToken.unauthenticated(typed, "wrong"),
                new BadCredentialsException("No")));
    }

    private ActRefused refusal() {
        return new ActRefused(
                "answer-refused",
                caseReference,
                "council-adoption",
                "Task_RecordLeaderResponse",
                Map.of("command", "CompleteTaskCmd"),
                "R17: the Leader's period has ended.",
                List.of(new Judgement(
                        new RuleId("R17"), Judgement.Result.BROKEN, "The Leader's period has ended.", "stevenage 1")),
                ActingPerson.at(Door.TASKLIST, new PersonId("leader")));
    }
}
