package uk.mandate.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The facts of the Cabinet report of 12 February 2025, read once, typed in by the walk and looked for on the record. */
record CabinetReport(
        String title,
        String from,
        String until,
        String portfolio,
        List<String> covers,
        Engagement engagement,
        List<Passage> background,
        List<Passage> priorities,
        List<String> objectives,
        Map<String, String> implications,
        List<Resolved> resolutions) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static CabinetReport read() {
        return read("/scenario/cabinet-report-2025-02-12.yaml", CabinetReport.class, YAML);
    }

    /** What is wrong in the report, as the sample case, which was brought in from it, has it too. */
    static List<Fault> faults() {
        var lenient = YAML.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return read("/samples/stevenage-2025-2028.yaml", SampleCase.class, lenient)
                .findings();
    }

    private static <T> T read(String resource, Class<T> type, ObjectMapper reader) {
        try (var file = Objects.requireNonNull(CabinetReport.class.getResourceAsStream(resource))) {
            return reader.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Engagement(
            String opens,
            String closes,
            String consulted,
            String means,
            List<String> channels,
            Counted counted,
            String summary,
            List<Theme> themes,
            Typed typed,
            String imported) {}

    record Counted(String channel, int people, String source) {}

    record Theme(String title, String said, String did) {}

    record Typed(String channel, String received, String words) {}

    record Passage(String heading, String words) {}

    record Resolved(String words, String function, String open) {}

    record Fault(String words, String source) {}

    private record SampleCase(List<Fault> findings) {}
}
