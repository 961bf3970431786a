package uk.mandate.process;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What an expression may do with an object: call the public methods that an exposed bean's own class declares, and read the
 * case's business key. Everything else, and with it every way to classes and the runtime, is refused.
 */
class ExposedCalls extends ELResolver {

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        var given = arguments == null ? new Object[0] : arguments;
        var method = method(base, String.valueOf(name), given.length);
        var result = call(method, base, coerced(context, method, given));
        context.setPropertyResolved(true);
        return result;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return null;
        }
        if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
            context.setPropertyResolved(true);
            return execution.getProcessBusinessKey();
        }
        throw refused(base, property);
    }

    private static Method method(Object base, String name, int arguments) {
        var type = AopUtils.getTargetClass(base);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(one -> AnnotatedElementUtils.hasAnnotation(type, ExposedToModels.class))
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments)
                .filter(one -> Modifier.isPublic(one.getModifiers()) && !Modifier.isStatic(one.getModifiers()))
                .findFirst()
                .orElseThrow(() -> refused(base, name));
    }

    private static Object[] coerced(ELContext context, Method method, Object[] arguments) {
        var factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
        var values = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            values[i] = factory.coerceToType(arguments[i], method.getParameterTypes()[i]);
        }
        return values;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(base, arguments);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new ELException(impossible);
        }
    }

    private static ELException refused(Object base, Object name) {
        return new ELException(
                "Expressions may not reach " + name + " of " + base.getClass().getSimpleName() + ".");
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("Expressions may not set anything.");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
