package uk.mandate.processes;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Rules about what a model asks the engine to evaluate, run or hand on. */
final class Expressions {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern DELEGATE = Pattern.compile("[dD]elegateExpression=\"[$#]\\{(\\w+)}\"");
    private static final Pattern CALLED = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)(?=[.(])");
    private static final Pattern READ = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)(?![\\w.(])");
    private static final Pattern ASKED = Pattern.compile("getVariable\\('(\\w+)'\\)");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern CODE = Pattern.compile(
            "<bpmn:scriptTask|<bpmn:script|<camunda:script|<camunda:connector|camunda:class=|scriptFormat=|camunda:type=\"external\"");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "empty", "not", "and", "or", "execution");

    private Expressions() {}

    static Stream<String> beans(Model model, House house) {
        var called = expressions(model).flatMap(text -> names(CALLED, withoutText(text)));
        var delegates = names(DELEGATE, model.xml());
        return Stream.concat(called, delegates)
                .filter(name -> !WORDS.contains(name) && !house.beans().contains(name))
                .distinct()
                .map(name -> "no bean " + name + " is exposed to models");
    }

    static Stream<String> variables(Model model, House house) {
        var names = house.names().get(model.key());
        var known = names == null ? Set.<String>of() : names.variables();
        var delegates = names(DELEGATE, model.xml()).toList();
        var handedOn = Stream.concat(
                model.all(CamundaIn.class).stream().map(CamundaIn::getCamundaSource),
                model.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget));
        return Stream.concat(read(model, delegates), handedOn.filter(Objects::nonNull))
                .filter(name -> !known.contains(name))
                .distinct()
                .map(name -> "Java does not know the variable " + name);
    }

    private static Stream<String> read(Model model, List<String> delegates) {
        var plain = expressions(model)
                .flatMap(text -> names(READ, withoutText(text)))
                .filter(name -> !WORDS.contains(name) && !delegates.contains(name));
        var asked = expressions(model).flatMap(text -> names(ASKED, text));
        return Stream.concat(plain, asked);
    }

    static Stream<String> code(Model model, House house) {
        return CODE.matcher(model.xml()).results().map(found -> "code in the model: " + found.group());
    }

    static Stream<String> retries(Model model, House house) {
        var timers =
                model.all(TimerEventDefinition.class).stream().map(timer -> (BaseElement) timer.getParentElement());
        var asynchronous = model.nodes().stream()
                .filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter())
                .map(FlowNode.class::cast);
        return Stream.concat(timers, asynchronous)
                .filter(element -> !triesAgain(element))
                .map(element -> element.getId() + " has no retry cycle");
    }

    private static boolean triesAgain(BaseElement element) {
        var extensions = element.getExtensionElements();
        return extensions != null
                && extensions
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .count()
                        > 0;
    }

    static Stream<String> calls(Model model, House house) {
        return model.all(CallActivity.class).stream()
                .filter(call -> !passesTheCaseOn(call, house))
                .map(call -> call.getId() + " must call a model of this deployment with its key and named variables");
    }

    private static boolean passesTheCaseOn(CallActivity call, House house) {
        var handed = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
        return house.models().contains(call.getCalledElement())
                && "deployment".equals(call.getCamundaCalledElementBinding())
                && handed.stream().anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))
                && handed.stream().noneMatch(in -> "all".equals(in.getCamundaVariables()));
    }

    private static Stream<String> expressions(Model model) {
        return EXPRESSION.matcher(model.xml()).results().map(found -> found.group(1));
    }

    private static String withoutText(String expression) {
        return TEXT.matcher(expression).replaceAll("''");
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
