package uk.mandate.testing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call that our own controllers answer, read from them: {@code POST /strategies/{reference}/documents}. */
@Component
public class OurCalls {
    private final RequestMappingHandlerMapping mapping;

    OurCalls(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** By method and path, sorted, so that the same seed meets the same calls. */
    public List<String> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("uk.mandate"))
                .flatMap(entry -> calls(entry.getKey()))
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
