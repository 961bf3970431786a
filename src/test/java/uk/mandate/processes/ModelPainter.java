package uk.mandate.processes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webjars.WebJarVersionLocator;

/** Draws models as pictures: the same library that draws them on the page of a case, in a headless Chromium. */
final class ModelPainter implements AutoCloseable {
    private static final int MARGIN = 20;

    private final Playwright playwright;
    private final Browser browser;

    ModelPainter(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** The browser named by {@code CHROMIUM}, else Debian's; empty where there is none. */
    static Optional<Path> chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")), Optional.of("/usr/bin/chromium"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Draws the model at its own size, so that the picture stays sharp and no larger than it needs to be. */
    void paint(Model model, Path picture) {
        var size = sizeOf(model);
        try (var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize((int) size.getWidth() + 2 * MARGIN, (int) size.getHeight() + 2 * MARGIN))) {
            draw(page, model);
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    private static void draw(Page page, Model model) {
        page.setContent("<body style='margin:0'><div id='diagram' style='width:100vw;height:100vh'></div></body>");
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(library()));
        page.evaluate(
                "([xml, margin]) => new bpmnvisu.BpmnVisualization({container: 'diagram'})"
                        + ".load(xml, {fit: {type: 'Center', margin}})",
                List.of(model.xml(), MARGIN));
    }

    private static Rectangle2D sizeOf(Model model) {
        var drawn = DrawnModel.of(model);
        return Stream.of(
                        drawn.nodes().values().stream().map(Diagram.Node::box),
                        drawn.labels().values().stream().map(Diagram.Label::box),
                        drawn.lines().values().stream()
                                .flatMap(line -> line.points().stream())
                                .map(point -> new Rectangle2D.Double(point.getX(), point.getY(), 1, 1)))
                .flatMap(boxes -> boxes)
                .map(Rectangle2D.class::cast)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static String library() {
        var version = new WebJarVersionLocator().version("bpmn-visualization");
        var path = "/META-INF/resources/webjars/bpmn-visualization/" + version + "/dist/bpmn-visualization.min.js";
        try (InputStream script = ModelPainter.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("The WebJar bpmn-visualization holds no " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
