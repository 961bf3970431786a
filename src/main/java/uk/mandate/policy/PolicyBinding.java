package uk.mandate.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Binds a policy's tree to its values. What does not bind is told and left out, so that all of it is told at once. */
final class PolicyBinding {
    private PolicyBinding() {}

    /** The values, without what does not bind. */
    static PolicyValues bind(ObjectMapper yaml, ObjectNode tree, List<PolicyProblem> problems) {
        while (true) {
            try {
                return yaml.treeToValue(tree, PolicyValues.class);
            } catch (JsonProcessingException unbindable) {
                problems.add(PolicyYaml.problem(unbindable));
                leaveOut(unbindable, tree);
            }
        }
    }

    /** Each time the tree gets smaller; without a place in it, nothing of it is left. */
    private static void leaveOut(JsonProcessingException unbindable, ObjectNode tree) {
        JsonNode parent = tree;
        if (unbindable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var path = mapping.getPath();
            for (var step : path.subList(0, path.size() - 1)) {
                parent = child(parent, step);
            }
            if (remove(parent, path.get(path.size() - 1))) {
                return;
            }
        }
        tree.removeAll();
    }

    private static JsonNode child(JsonNode parent, JsonMappingException.Reference step) {
        return step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
    }

    private static boolean remove(JsonNode parent, JsonMappingException.Reference last) {
        if (parent instanceof ObjectNode group) {
            return group.remove(last.getFieldName()) != null;
        }
        return parent instanceof ArrayNode list && list.remove(last.getIndex()) != null;
    }
}
