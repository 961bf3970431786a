package uk.mandate.browser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses of our pages, read from the controllers: whatever answers GET with a template. */
final class OurPages {
    private final List<PathPattern> patterns;

    OurPages(RequestMappingHandlerMapping mapping) {
        patterns = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPage(entry.getKey(), entry.getValue()))
                .flatMap(entry -> patterns(entry.getKey()))
                .toList();
    }

    /** Which page an address leads to; of several that match, the one that says it most exactly. */
    Optional<String> at(String path) {
        var container = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .sorted()
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    Set<String> all() {
        return patterns.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("uk.mandate")
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && Set.of(String.class, ModelAndView.class)
                        .contains(handler.getReturnType().getParameterType())
                && mapping.getProducesCondition().isEmpty();
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        var condition = mapping.getPathPatternsCondition();
        return condition == null ? Stream.of() : condition.getPatterns().stream();
    }
}
