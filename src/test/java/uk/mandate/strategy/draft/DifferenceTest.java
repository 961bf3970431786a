package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.ReportHeading;

class DifferenceTest {
    private static final Part DRUGS = part("Drugs", null, 0, "Cut supply.");
    private static final Part TARGET = part("Fewer deaths", "Drugs", 0, "Ten fewer.");
    private static final Part COUNTY_LINES = part("County lines", null, 1, "With young people.");
    private static final Part FRAUD = part("Online fraud", null, 2, "Warn.");
    private static final DraftText BEFORE = text(DRUGS, TARGET, COUNTY_LINES, FRAUD);

    @Test
    void twoEqualTextsDoNotDiffer() {
        assertThat(told(BEFORE)).isEmpty();
        assertThat(Difference.between(BEFORE, BEFORE).words()).isEqualTo("nothing differs");
    }

    @Test
    void namesWhatIsNewAndWhatIsGone() {
        var after = text(DRUGS, TARGET, COUNTY_LINES, part("Cuckooing", null, 2, "Visit homes."));

        assertThat(told(after)).containsExactly("3 [ADDED]", "3 [REMOVED]");
        assertThat(Difference.between(BEFORE, after).words()).isEqualTo("parts: 1 added, 1 removed");
    }

    @Test
    void tellsWordsThatChangedWhereverThePartStands() {
        var changed = new Part(TARGET.id(), null, 3, TARGET.kind(), TARGET.heading(), "Five fewer.");

        assertThat(told(text(DRUGS, COUNTY_LINES, FRAUD, changed))).containsExactly("4 [CHANGED, MOVED]");
    }

    @Test
    void onlyThePartThatPassedOthersHasMoved() {
        var after = text(FRAUD.at(null, 0), DRUGS.at(null, 1), COUNTY_LINES.at(null, 2), TARGET);

        assertThat(told(after)).containsExactly("1 [MOVED]");
    }

    @Test
    void aPartThatGivesWayToANewOneHasNotMoved() {
        var after = text(
                part("First", null, 0, "New."), DRUGS.at(null, 1), COUNTY_LINES.at(null, 2), FRAUD.at(null, 3), TARGET);

        assertThat(told(after)).containsExactly("1 [ADDED]");
    }

    @Test
    void aKindThatChangedIsTold() {
        var background = new Part(FRAUD.id(), null, 2, PartKind.BACKGROUND, FRAUD.heading(), FRAUD.words());

        assertThat(Difference.between(BEFORE, text(DRUGS, TARGET, COUNTY_LINES, background))
                        .ofTheStrategy())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.kindBefore()).isEqualTo(PartKind.PRIORITY);
                    assertThat(part.kind()).isEqualTo(PartKind.BACKGROUND);
                });
    }

    @Test
    void theReportDiffersByHeading() {
        var legal = new Part(
                Part.idOf(ReportHeading.LEGAL), null, 0, PartKind.IMPLICATION, "Legal", "Section 6 asks for it.");
        var after = new DraftText(Stream.concat(Stream.of(DRUGS, TARGET, COUNTY_LINES, FRAUD), Stream.of(legal))
                .toList());

        var difference = Difference.between(BEFORE, after);

        assertThat(difference.ofTheStrategy()).isEmpty();
        assertThat(difference.ofTheReport()).singleElement().satisfies(part -> assertThat(part.place())
                .isEqualTo("Legal"));
    }

    private static List<String> told(DraftText after) {
        return Difference.between(BEFORE, after).ofTheStrategy().stream()
                .map(part -> part.place() + " " + part.kinds())
                .toList();
    }

    private static DraftText text(Part... parts) {
        return new DraftText(List.of(parts));
    }

    private static Part part(String heading, @Nullable String parent, int position, String words) {
        return new Part(id(heading), parent == null ? null : id(parent), position, PartKind.PRIORITY, heading, words);
    }

    private static UUID id(String heading) {
        return UUID.nameUUIDFromBytes(heading.getBytes(StandardCharsets.UTF_8));
    }
}
