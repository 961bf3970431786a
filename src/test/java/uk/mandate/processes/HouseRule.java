package uk.mandate.processes;

import java.util.stream.Stream;

/**
 * A rule that a machine keeps, because rules that people keep decay.
 *
 * @param <T> what it looks at: a model or a form
 */
@FunctionalInterface
interface HouseRule<T> {

    /** What breaks the rule, each as "the element, and what is wrong with it"; nothing where the rule is kept. */
    Stream<String> brokenBy(T subject, House house);
}
