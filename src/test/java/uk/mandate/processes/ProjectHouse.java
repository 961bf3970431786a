package uk.mandate.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;
import uk.mandate.process.ExposedToModels;

/** Finds what the project's own models and forms may refer to: in the sources, the class path and the sample. */
final class ProjectHouse {
    private static final Path ORGANISATION = Path.of("src/main/resources/samples/organisation.yaml");

    private ProjectHouse() {}

    static House read() {
        var models = Model.all();
        return new House(
                models.stream().map(Model::key).collect(Collectors.toSet()),
                tasksOf(models),
                Form.all().stream().map(Form::id).collect(Collectors.toSet()),
                answers(),
                groups(),
                beans(),
                names());
    }

    static Set<String> tasksOf(Collection<Model> models) {
        return models.stream()
                .flatMap(model -> model.userTasks().stream())
                .map(task -> Naming.kebabCore(task.getId()))
                .collect(Collectors.toSet());
    }

    /** Every record of the engine's doors whose name ends in {@code Answer}. */
    private static Map<String, Class<?>> answers() {
        return classes("uk\\.mandate\\..*\\.workflow\\.\\w+Answer")
                .filter(Class::isRecord)
                .collect(Collectors.toMap(ProjectHouse::taskOf, Function.identity()));
    }

    static String taskOf(Class<?> answer) {
        return Naming.kebabCore("Task_" + answer.getSimpleName().replaceFirst("Answer$", ""));
    }

    private static Map<String, SharedNames> names() {
        return classes("uk\\.mandate\\..*\\.workflow\\.\\w+Process")
                .map(SharedNames::of)
                .collect(Collectors.toMap(SharedNames::key, Function.identity()));
    }

    private static Set<String> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ExposedToModels.class));
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("uk.mandate").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> classes(String pattern) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(pattern)));
        return scanner.findCandidateComponents("uk.mandate").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), ProjectHouse.class.getClassLoader()));
    }

    /** What the sample calls its offices, by their group. */
    static Map<String, String> offices() {
        return Form.stream(organisation().path("offices"))
                .collect(Collectors.toMap(office -> office.path("id").asText(), office -> office.path("name")
                        .asText()));
    }

    private static JsonNode organisation() {
        JsonNode sample = new JsonMapper().valueToTree(new Yaml().<Object>load(Model.textOf(ORGANISATION)));
        return sample.path("organisation");
    }

    private static Set<String> groups() {
        var organisation = organisation();
        return Stream.concat(
                        ids(organisation.path("offices")),
                        ids(organisation.path("authorities")).map(id -> "authority-" + id))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ids(JsonNode list) {
        return Form.stream(list).map(entry -> entry.path("id").asText());
    }
}
