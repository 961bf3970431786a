package uk.mandate.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.process.EngineActs;

/** What a reader calls the people, offices, processes and elements whose ids stand in entries. */
@Component
class Names {
    private static final String MANDATE = "Mandate";
    private static final String TIMER = "A timer";
    private static final String STRANGER = "Somebody not signed in";

    private final Directory directory;
    private final RepositoryService repository;
    private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();

    Names(Directory directory, @Lazy RepositoryService repository) {
        this.directory = directory;
        this.repository = repository;
    }

    /** A person's own name, whatever they hold or held: the office at the act is the entry's to say. */
    String person(String id) {
        return switch (id) {
            case ReservedIds.SYSTEM -> MANDATE;
            case ReservedIds.TIMER -> TIMER;
            case ReservedIds.STRANGER -> STRANGER;
            default ->
                PersonId.find(id)
                        .flatMap(directory::nameOf)
                        .map(name -> ofAPerson(name, id))
                        .orElse(id);
        };
    }

    /** Nobody's name reads like a machine's, or like nobody's. */
    private static String ofAPerson(String name, String id) {
        return Set.of(MANDATE, TIMER, STRANGER).contains(name) ? name + " (" + id + ")" : name;
    }

    /** An office, an authority or a role. */
    String group(String id) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(GroupEntry::name)
                .findFirst()
                .orElse(words(id));
    }

    String process(@Nullable String id) {
        return id == null ? "" : label(id, "");
    }

    /** An element's label in the model; its id in words where no model has it any more. */
    String element(@Nullable String process, @Nullable String id) {
        if (id == null) {
            return "";
        }
        return process == null ? words(id.substring(id.indexOf('_') + 1)) : label(process, id);
    }

    private String label(String process, String element) {
        var known = labels.get(process);
        if (known == null || !known.containsKey(element)) {
            known = read(process);
            labels.put(process, known);
        }
        return known.getOrDefault(
                element, words(element.isEmpty() ? process : element.substring(element.indexOf('_') + 1)));
    }

    private Map<String, String> read(String process) {
        return EngineActs.call(() -> {
            var found = new ConcurrentHashMap<String, String>();
            var definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            if (definition != null) {
                found.put("", definition.getName() == null ? words(process) : definition.getName());
                repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowElement.class).stream()
                        .filter(element -> element.getName() != null)
                        .forEach(element -> found.put(element.getId(), element.getName()));
            }
            return found;
        });
    }

    /** {@code heldOn}, {@code amended-in-principle} and {@code RecordCouncilDecision} as words. */
    static String words(String id) {
        return id.replace('-', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }
}
