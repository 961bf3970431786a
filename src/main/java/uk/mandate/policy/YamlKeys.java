package uk.mandate.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import jakarta.validation.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Names a validated value by the key that the policy's file has for it. */
final class YamlKeys implements PropertyNodeNameProvider {
    private static final Pattern ENTRY = Pattern.compile("\\[([^\\]]+)]");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty bean ? written(bean) : property.getName();
    }

    /** {@code clocks[agenda].days} as {@code clocks.agenda.days}. */
    static String key(Path path) {
        var flat = path.toString().replaceAll("\\.?<[^>]*>", "").replace("[]", "");
        return ENTRY.matcher(flat).replaceAll(entry -> "." + entryKey(entry.group(1)));
    }

    private static String entryKey(String key) {
        return ENUM_CONSTANT.matcher(key).matches() ? PolicyYaml.kebab(key) : key;
    }

    private static String written(JavaBeanProperty bean) {
        return Stream.of(bean.getDeclaringClass().getDeclaredFields())
                .filter(field ->
                        field.getName().equals(bean.getName()) && field.isAnnotationPresent(JsonProperty.class))
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .findFirst()
                .orElseGet(() -> new KebabCaseStrategy().translate(bean.getName()));
    }
}
