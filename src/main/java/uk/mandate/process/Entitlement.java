package uk.mandate.process;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.OfficeId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

/** Whether a person may answer a task, and in which office they do. */
@Component
class Entitlement {
    static final String NOT_YOURS =
            "This task is given to another office, so you may not answer it; leave it to that office.";

    private final Directory directory;
    private final CaseClock clock;

    Entitlement(@Lazy Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The acting person, in the office in which they answer. Who holds an office is asked on the day itself: a task that was
     * claimed stays an office's task, so that nobody answers for an office which they have left.
     */
    ActingPerson toAnswer(DelegateTask task) {
        var person = Acting.current()
                .filter(ActingPerson::isPerson)
                .orElseThrow(
                        () -> new AccessRefused("Only a person who is signed in may answer a task; sign in first."));
        var groups = candidateGroups(task);
        if (!isCandidate(person, task, groups) && !isAcceptedDeputy(person)) {
            throw new AccessRefused(NOT_YOURS);
        }
        return officeOf(person, groups).map(person::inOffice).orElse(person);
    }

    Set<String> groupsOf(ActingPerson person) {
        return directory.groupsOf(person.person(), clock.today());
    }

    private boolean isCandidate(ActingPerson person, DelegateTask task, Set<String> groups) {
        var id = person.person().value();
        var named = task.getCandidates().stream().anyMatch(link -> id.equals(link.getUserId()));
        var assigned = id.equals(task.getAssignee()) && groups.isEmpty();
        return named || assigned || groupsOf(person).stream().anyMatch(groups::contains);
    }

    /** The place for deputies, whom a later issue brings: none is accepted yet. */
    private static boolean isAcceptedDeputy(ActingPerson person) {
        return person.deputyOf() != null;
    }

    private Optional<OfficeId> officeOf(ActingPerson person, Set<String> groups) {
        var held = directory.officesOf(person.person(), clock.today());
        var office =
                held.stream().filter(one -> groups.contains(one.value())).min(Comparator.comparing(OfficeId::value));
        return office.isPresent() || held.size() != 1 ? office : held.stream().findFirst();
    }

    private static Set<String> candidateGroups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
