package uk.mandate.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any value of the policy may say where it comes from: {@code source} beside the keys of a group, or
 * {@code {value: ..., source: ...}} in place of a plain value. The sources are lifted out here, so that the values bind as
 * if they had none.
 */
final class PolicySources {
    private static final String SOURCE = "source";
    private static final String VALUE = "value";

    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final String file;

    private PolicySources(String file) {
        this.file = file;
    }

    /** The sources by key, taken out of the tree. */
    static Map<String, String> liftFrom(ObjectNode policy, String file) {
        var sources = new PolicySources(file);
        sources.lift(policy, "");
        return Map.copyOf(sources.byKey);
    }

    private JsonNode lift(JsonNode node, String key) {
        if (node.isNull() || (node.isTextual() && node.asText().isEmpty())) {
            throw new PolicyUnusable(file, key, "is empty");
        }
        return node instanceof ObjectNode group ? liftGroup(group, key) : node;
    }

    private JsonNode liftGroup(ObjectNode group, String key) {
        var source = group.remove(SOURCE);
        if (source != null) {
            byKey.put(key, source.asText());
        }
        List<String> names = new ArrayList<>();
        group.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> group.set(name, lift(group.path(name), key.isEmpty() ? name : key + "." + name)));
        return names.equals(List.of(VALUE)) ? group.path(VALUE) : group;
    }
}
