package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record says by the corrections that were approved, newest first in force. */
final class AppliedCorrections {
    private AppliedCorrections() {}

    /** What the field says now; empty where it was never corrected. */
    static Optional<String> value(Collection<AppliedCorrection> corrections, FactField field) {
        return corrections.stream()
                .filter(correction -> correction.field() == field)
                .max(Comparator.comparingInt(AppliedCorrection::number))
                .map(AppliedCorrection::newValue);
    }

    static LocalDate day(Collection<AppliedCorrection> corrections, FactField field, LocalDate recorded) {
        return value(corrections, field).map(LocalDate::parse).orElse(recorded);
    }

    static @Nullable String text(
            Collection<AppliedCorrection> corrections, FactField field, @Nullable String recorded) {
        return value(corrections, field).orElse(recorded);
    }

    /** What stands behind a day that was corrected: " (recorded at first as Wednesday 26 February 2025)". */
    static String before(Collection<AppliedCorrection> corrections, FactField field) {
        return inOrder(corrections).stream()
                .filter(correction -> correction.field() == field)
                .findFirst()
                .map(first -> " (recorded at first as " + first.oldWords() + ")")
                .orElse("");
    }

    static List<AppliedCorrection> inOrder(Collection<AppliedCorrection> corrections) {
        return corrections.stream()
                .sorted(Comparator.comparing(AppliedCorrection::field).thenComparing(AppliedCorrection::number))
                .toList();
    }
}
