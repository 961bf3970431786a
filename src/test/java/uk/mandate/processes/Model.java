package uk.mandate.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One model: its file's name, its text, and what the BPMN API reads in it. */
record Model(String fileName, String xml, BpmnModelInstance bpmn) {
    static final Path FOLDER = Path.of("processes");

    static Model of(String fileName, String xml) {
        var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return new Model(fileName, xml, Bpmn.readModelFromStream(bytes));
    }

    /** Every model of the project, by name. */
    static List<Model> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString(), textOf(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    String key() {
        return process().getId();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Collection<UserTask> userTasks() {
        return all(UserTask.class);
    }

    static String documentationOf(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip())
                .collect(Collectors.joining("\n"));
    }

    /** Whether one line of the element's documentation begins with this word and says something. */
    static boolean says(BaseElement element, String word) {
        return documentationOf(element)
                .lines()
                .anyMatch(line -> line.startsWith(word + ": ") && line.length() > word.length() + 10);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
