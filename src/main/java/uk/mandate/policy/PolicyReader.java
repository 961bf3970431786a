package uk.mandate.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import uk.mandate.calendar.BankHolidays;

/** Reads a policy, strictly: what is not understood stops the start, because a rule that is misread is worse than none. */
final class PolicyReader {
    private final ObjectMapper yaml = PolicyYaml.mapper();
    private final PolicyChecks checks = new PolicyChecks();
    private final BankHolidays bankHolidays;

    PolicyReader(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
    }

    /**
     * The policy, bound and checked.
     *
     * @param file what the policy is called in the sentence that refuses it
     */
    PolicyPack read(byte[] policy, String file) {
        return read(policy, file, PolicySources::liftFrom, checks::problems);
    }

    /** A policy that was checked when it came into force: what is asked of new ones since must not stop its cases. */
    PolicyPack readAsItWas(byte[] policy, String file) {
        return read(
                policy, file, (kept, told) -> PolicySources.liftFromKept(kept), (unchecked, told) -> Stream.empty());
    }

    private PolicyPack read(
            byte[] policy,
            String file,
            BiFunction<ObjectNode, List<PolicyProblem>, Map<String, String>> lift,
            BiFunction<PolicyValues, List<PolicyProblem>, Stream<PolicyProblem>> check) {
        var tree = parse(policy, file);
        var content = canonical(tree);
        var problems = new ArrayList<PolicyProblem>();
        var sources = lift.apply(tree, problems);
        var values = PolicyBinding.bind(yaml, tree, problems);
        var found = check.apply(values, List.copyOf(problems)).toList();
        problems.addAll(found);
        if (!problems.isEmpty()) {
            throw new PolicyUnusable(file, problems);
        }
        return new PolicyPack(values, sources, file, content, sha256(content), bankHolidays);
    }

    private ObjectNode parse(byte[] policy, String file) {
        try {
            JsonNode tree = yaml.readTree(new String(policy, StandardCharsets.UTF_8));
            if (tree instanceof ObjectNode keys) {
                return keys;
            }
            throw new PolicyUnusable(file, "it holds no keys");
        } catch (JsonProcessingException unreadable) {
            throw new PolicyUnusable(file, PolicyYaml.place(unreadable));
        }
    }

    /** Comments, order and layout are not the policy: content is compared in one canonical form. */
    private static String canonical(ObjectNode tree) {
        try {
            return new JsonCanonicalizer(tree.toString()).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
