package uk.mandate.processes;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Writes {@code processes/README.md} from the models: what each is for, what starts it, how it ends, its picture. */
final class ProcessesReadme {
    private static final String HEAD =
            """
            # Processes

            What the organisation does, drawn: one model per file, the file's name is the process id. This page is made from the
            models, so change them, not it: `mvn test -Dtest=ProcessPicturesTest -Dredraw=true` writes it and draws the pictures
            anew. A build with a page or a picture that is older than its model fails.

            A task's form stands in `forms/` under the task's name, its answer is the record of that name with the suffix
            `Answer`, and the names that Java shares with a model stand in one class per process. `BpmnConventionsTest` keeps the
            house rules; each says the accident that it prevents.

            | process | what it is for | start | outcomes | picture |
            |---|---|---|---|---|
            """;

    private ProcessesReadme() {}

    static String of(List<Model> models) {
        return HEAD + models.stream().map(ProcessesReadme::row).collect(Collectors.joining());
    }

    private static String row(Model model) {
        var process = model.process();
        var picture = "../docs/pictures/" + model.key() + ".png";
        return "| [%s](%s)<br>%s | %s | %s | %s | [![%s](%s)](%s) |%n"
                .formatted(
                        model.key(),
                        model.fileName(),
                        process.getName(),
                        purpose(process),
                        line(process, "Start"),
                        line(process, "Outcomes"),
                        process.getName(),
                        picture,
                        picture)
                .replace(System.lineSeparator(), "\n");
    }

    private static String purpose(Process process) {
        return Model.documentationOf(process).lines().findFirst().orElse("");
    }

    private static String line(Process process, String word) {
        return Model.documentationOf(process)
                .lines()
                .filter(line -> line.startsWith(word + ": "))
                .map(line -> capitalised(line.substring(word.length() + 2)))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
