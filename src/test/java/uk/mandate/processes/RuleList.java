package uk.mandate.processes;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import uk.mandate.policy.Rule;

/** The named rules that stand in the code, read from their objects. */
final class RuleList {
    private RuleList() {}

    /** A row for each rule that the tasks name and an object judges, and one for each that stands in words only. */
    static Stream<String> rows(Collection<String> named) {
        var rules = rules();
        return named.stream()
                .sorted()
                .flatMap(id -> rules.stream().anyMatch(rule -> rule.id().value().equals(id))
                        ? rules.stream()
                                .filter(rule -> rule.id().value().equals(id))
                                .map(RuleList::row)
                        : Stream.of("| %s | Told to the officer; the task's “Law” says what it asks. | | |\n"
                                .formatted(id)));
    }

    private static String row(Rule rule) {
        return "| %s | %s | %s | %s, %s |\n"
                .formatted(
                        rule.id(),
                        rule.statement().replace("|", "\\|"),
                        rule.source(),
                        small(rule.kind()),
                        words(rule.confidence()));
    }

    private static String words(Rule.Confidence confidence) {
        return switch (confidence) {
            case READ -> "the text was read";
            case SECONDARY -> "from a secondary source";
            case GENERAL -> "general knowledge";
            case INFERRED -> "inferred";
        };
    }

    private static List<Rule> rules() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner.findCandidateComponents("uk.mandate").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), RuleList.class.getClassLoader()))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && hasPlainConstructor(type))
                .map(type -> (Rule) BeanUtils.instantiateClass(type))
                .sorted(Comparator.comparing(rule -> rule.id().value() + rule.statement()))
                .toList();
    }

    /** Rules of tests, nested in them, are none of ours. */
    private static boolean hasPlainConstructor(Class<?> type) {
        return type.getEnclosingClass() == null
                && Stream.of(type.getDeclaredConstructors()).anyMatch(made -> made.getParameterCount() == 0);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK);
    }
}
