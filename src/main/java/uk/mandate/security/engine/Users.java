package uk.mandate.security.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import uk.mandate.security.engine.EngineGroups.Person;

/** The engine's question for users, answered from the organisation, by id. */
class Users extends UserQueryImpl {
    private final transient EngineGroups groups;

    Users(CommandExecutor executor, EngineGroups groups) {
        super(executor);
        this.groups = groups;
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return found().count();
    }

    @Override
    public List<User> executeList(CommandContext commandContext, Page page) {
        return Paged.part(found().map(Users::user), this);
    }

    private Stream<Person> found() {
        return candidates()
                .filter(equal(id, Person::id))
                .filter(person -> ids == null || Arrays.asList(ids).contains(person.id()))
                .filter(equal(firstName, Person::firstName))
                .filter(Paged.like(firstNameLike, Person::firstName))
                .filter(equal(lastName, Person::lastName))
                .filter(Paged.like(lastNameLike, Person::lastName))
                .filter(person -> email == null && emailLike == null && tenantId == null)
                .sorted(Comparator.comparing(Person::id));
    }

    private Stream<Person> candidates() {
        if (groupId != null) {
            return groups.membersOf(groupId).stream();
        }
        return id != null ? groups.person(id).stream() : groups.people().stream();
    }

    private static Predicate<Person> equal(String wanted, Function<Person, String> field) {
        return person -> wanted == null || wanted.equals(field.apply(person));
    }

    static User user(Person person) {
        var user = new UserEntity(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        return user;
    }
}
