package uk.mandate.process;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every call that a JAX-RS resource answers, found as the runtime finds it: {@code GET /task/{id}}. */
final class JaxRsResources {
    private final Set<String> found = new TreeSet<>();
    private final Deque<Class<?>> above = new ArrayDeque<>();

    private JaxRsResources() {}

    /** What the resource and everything below it answers, its own path included. */
    static Set<String> below(Class<?> resource, String base) {
        var resources = new JaxRsResources();
        var path = resource.getAnnotation(Path.class);
        // The root of the engine's own interface is mounted elsewhere.
        resources.walk(resource, base.isEmpty() || path == null ? base : base + "/" + path.value());
        return resources.found;
    }

    private void walk(Class<?> resource, String base) {
        if (above.contains(resource)) {
            return;
        }
        above.push(resource);
        for (var method : resource.getMethods()) {
            var declared = annotated(method);
            if (declared != null) {
                visit(method, declared, base);
            }
        }
        above.pop();
    }

    private void visit(Method method, Method declared, String base) {
        var own = declared.getAnnotation(Path.class);
        var path = (base + (own == null ? "" : "/" + own.value())).replaceAll("/+", "/");
        var verbs = Arrays.stream(declared.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
        // What only tells the asker's own rights is open everywhere.
        verbs.stream().filter(verb -> !"OPTIONS".equals(verb)).forEach(verb -> found.add(verb + " " + path));
        if (verbs.isEmpty() && own != null) {
            walk(method.getReturnType(), path);
        }
    }

    private static @Nullable Method annotated(Method method) {
        return Stream.concat(Stream.of(method), inherited(method.getDeclaringClass(), method))
                .filter(JaxRsResources::isResource)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Method> inherited(Class<?> type, Method method) {
        var parents =
                Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable((Class<?>) type.getSuperclass()));
        return parents.flatMap(one -> Stream.concat(same(one, method), inherited(one, method)));
    }

    private static Stream<Method> same(Class<?> type, Method method) {
        try {
            return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
        } catch (NoSuchMethodException none) {
            return Stream.empty();
        }
    }

    private static boolean isResource(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Path.class || type.isAnnotationPresent(HttpMethod.class));
    }
}
