package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of processes and the pictures are as new as the models. With {@code -Dredraw=true} they are made anew first; the
 * same drawing differs by a few pixels from machine to machine, so what is compared is the model that a picture was made of.
 */
class ProcessPicturesTest {
    private static final Path README = Model.FOLDER.resolve("README.md");
    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final Path DRAWN = PICTURES.resolve("processes.sha256");
    private static final String REMEDY = "run: mvn test -Dtest=ProcessPicturesTest -Dredraw=true";

    @BeforeAll
    static void redrawWhenAsked() throws IOException {
        if (Boolean.getBoolean("redraw")) {
            var chromium = ModelPainter.chromium().orElseThrow(() -> new AssertionError("Set CHROMIUM to a browser."));
            Files.createDirectories(PICTURES);
            try (var painter = new ModelPainter(chromium)) {
                Model.all().forEach(model -> painter.paint(model, picture(model)));
            }
            Files.writeString(
                    DRAWN, Model.all().stream().map(ProcessPicturesTest::proof).collect(Collectors.joining()));
            Files.writeString(README, ProcessesReadme.of(Model.all()));
        }
    }

    @Test
    void thePageSaysWhatTheModelsSay() {
        assertThat(README).as(REMEDY).hasContent(ProcessesReadme.of(Model.all()));
    }

    @ParameterizedTest
    @MethodSource("uk.mandate.processes.Model#all")
    void thePictureWasDrawnFromThisModel(Model model) {
        assertThat(picture(model)).as(REMEDY).isNotEmptyFile();
        assertThat(Model.textOf(DRAWN).lines()).as(REMEDY).contains(proof(model).strip());
    }

    @Test
    void noPictureOutlivesItsModel() {
        assertThat(Model.textOf(DRAWN).lines().count())
                .as(REMEDY)
                .isEqualTo(Model.all().size());
    }

    private static Path picture(Model model) {
        return PICTURES.resolve(model.key() + ".png");
    }

    /** A line as {@code sha256sum} writes it. */
    private static String proof(Model model) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(model.xml().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + "  processes/" + model.fileName() + "\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
