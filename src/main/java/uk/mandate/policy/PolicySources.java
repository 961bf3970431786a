package uk.mandate.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.mandate.text.VisibleText;

/**
 * Any value of the policy may say where it comes from: {@code source} beside the keys of a group, or
 * {@code {value: ..., source: ...}} in place of a plain value. The sources are lifted out here, so that the values bind as
 * if they had none.
 */
final class PolicySources {
    private static final String SOURCE = "source";
    private static final String VALUE = "value";

    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final List<PolicyProblem> problems;
    private final Predicate<JsonNode> empty;

    private PolicySources(List<PolicyProblem> problems, Predicate<JsonNode> empty) {
        this.problems = problems;
        this.empty = empty;
    }

    /** The sources by key, taken out of the tree; an empty value is taken out too, and told among the problems. */
    static Map<String, String> liftFrom(ObjectNode policy, List<PolicyProblem> problems) {
        var sources = new PolicySources(problems, PolicySources::isEmpty);
        sources.lift(policy, "");
        return Map.copyOf(sources.byKey);
    }

    /** The same of a policy that was taken once: whatever its texts show, they stay as they were kept. */
    static Map<String, String> liftFromKept(ObjectNode policy) {
        var sources = new PolicySources(List.of(), node -> false);
        sources.lift(policy, "");
        return Map.copyOf(sources.byKey);
    }

    private @Nullable JsonNode lift(JsonNode node, String key) {
        if (empty.test(node)) {
            problems.add(new PolicyProblem(key, "is empty"));
            return null;
        }
        if (node.isArray()) {
            node.forEach(item -> tellEmpty(item, key));
        }
        return node instanceof ObjectNode group ? liftGroup(group, key) : node;
    }

    private JsonNode liftGroup(ObjectNode group, String key) {
        var source = group.remove(SOURCE);
        if (source != null) {
            tellEmpty(source, below(key, SOURCE));
            byKey.put(key, source.asText());
        }
        List<String> names = new ArrayList<>();
        group.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> liftInto(group, name, below(key, name)));
        return names.equals(List.of(VALUE)) ? group.path(VALUE) : group;
    }

    private void liftInto(ObjectNode group, String name, String key) {
        var lifted = lift(group.path(name), key);
        if (lifted == null) {
            group.remove(name);
        } else {
            group.set(name, lifted);
        }
    }

    /** What stands in a list stays there: its place tells which entry is meant. */
    private void tellEmpty(JsonNode node, String key) {
        if (empty.test(node)) {
            problems.add(new PolicyProblem(key, "is empty"));
        }
        if (node.isArray()) {
            node.forEach(item -> tellEmpty(item, key));
        }
        node.properties().forEach(field -> tellEmpty(field.getValue(), below(key, field.getKey())));
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || (node.isTextual() && VisibleText.isMissing(node.asText()));
    }

    private static String below(String key, String name) {
        return key.isEmpty() ? name : key + "." + name;
    }
}
