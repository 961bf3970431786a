package uk.mandate.process;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans that expressions may name, fetched only when one is named: the engine needs the map before those beans can
 * exist.
 */
@Component
class ExposedBeans extends AbstractMap<Object, Object> {
    private final ListableBeanFactory beans;
    private final SingletonSupplier<Set<String>> names;

    ExposedBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(ExposedToModels.class)));
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String && names.obtain().contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && containsKey(bean) ? beans.getBean(bean) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        // Whoever walks through the map would create every bean.
        return Set.of();
    }
}
