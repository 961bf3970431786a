package uk.mandate.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every call that controllers answer, read from them: {@code POST /strategies/{reference}/documents}. */
@Component
public class OurCalls {
    private static final Predicate<HandlerMethod> OURS =
            answering -> answering.getBeanType().getPackageName().startsWith("uk.mandate");

    private final Collection<RequestMappingInfoHandlerMapping> mappings;

    OurCalls(List<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Those of our own, by method and path, sorted, so that the same seed meets the same calls. */
    public List<String> all() {
        return those(OURS);
    }

    /** Those that frameworks brought with them: health, metrics, the description of the interface, the page of an error. */
    public List<String> ofFrameworks() {
        return those(OURS.negate());
    }

    private List<String> those(Predicate<HandlerMethod> wanted) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> wanted.test(entry.getValue()))
                .flatMap(entry -> calls(entry.getKey()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> calls(RequestMappingInfo mapped) {
        var methods = mapped.getMethodsCondition().getMethods();
        return mapped.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> method + " " + path));
    }
}
