package uk.mandate.strategy.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.strategy.IllustrativeDrafts;
import uk.mandate.strategy.NewStrategy;
import uk.mandate.strategy.StartStrategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftFile.WrittenPart;

/** Writes a draft from a file as people write it on the pages: part by part, heading by heading. */
@Service
@Transactional
class DraftsFromFiles implements IllustrativeDrafts {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .build();

    private final StartStrategy starts;
    private final DraftService drafts;
    private final ReportService reports;
    private final EditionService editions;

    DraftsFromFiles(StartStrategy starts, DraftService drafts, ReportService reports, EditionService editions) {
        this.starts = starts;
        this.drafts = drafts;
        this.reports = reports;
        this.editions = editions;
    }

    @Override
    public StrategyReference begin(String yaml) {
        var file = read(yaml);
        var reference = starts.start(
                new NewStrategy(file.letters(), file.title(), file.from(), file.until(), true),
                new PersonId(file.author()));
        write(reference, null, file.parts());
        reports.describe(
                reference,
                newest(reference),
                file.portfolio(),
                Set.copyOf(file.covers()),
                file.equality(),
                file.equalityReason());
        file.report().forEach((heading, words) -> reports.write(reference, newest(reference), heading, words));
        return reference;
    }

    private void write(StrategyReference reference, @Nullable UUID within, List<WrittenPart> parts) {
        for (var part : parts) {
            var id = drafts.add(reference, within, PartWords.of(part.kind(), part.heading(), part.words()));
            write(reference, id, part.held());
        }
    }

    private int newest(StrategyReference reference) {
        return editions.newestRevision(reference);
    }

    private static DraftFile read(String yaml) {
        try {
            return YAML.readValue(yaml, DraftFile.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The file of a draft cannot be read.", unreadable);
        }
    }
}
