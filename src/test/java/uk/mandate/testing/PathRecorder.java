package uk.mandate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Writes down each node that a test entered and each flow that it took, once per run of tests, as lines
 * {@code strategy-approval Task_PublishStrategy}. {@code PathCoverageGate} reads them after all tests.
 */
@Component
public class PathRecorder extends AbstractProcessEnginePlugin {
    static final Path FOLDER = Path.of("target", "process-coverage");

    private final Set<String> walked = ConcurrentHashMap.newKeySet();
    private final Path file = FOLDER.resolve(ProcessHandle.current().pid() + ".txt");

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Attach());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** Listens on everything, when the whole model has been read. */
    private final class Attach extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.getActivities().forEach(activity -> attach(process.getKey(), activity));
        }

        private void attach(String process, ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, recording(process, activity.getId()));
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                    .addListener(ExecutionListener.EVENTNAME_TAKE, recording(process, flow.getId())));
            activity.getActivities().forEach(inner -> attach(process, inner));
        }

        private ExecutionListener recording(String process, String element) {
            return execution -> record(process + " " + element);
        }
    }

    /** What was entered and taken so far, as lines of the same kind. */
    public Set<String> walked() {
        return Set.copyOf(walked);
    }

    private void record(String line) {
        if (walked.add(line)) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(
                        file, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
