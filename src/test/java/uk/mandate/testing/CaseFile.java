package uk.mandate.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Files of strategies for tests: lawful ones, in which a test spoils or adds what it is about. */
public final class CaseFile {
    private static final int LETTERS = 26;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Map<String, String> earlier = new LinkedHashMap<>();
    private final String reference;
    private String from = "2025-04-01";
    private String until = "2028-03-31";
    private String stage = "council";
    private String meetings = "[]";

    private CaseFile(String reference) {
        this.reference = reference;
        missing("draft");
        missing("clearance");
        decided("cabinet-1", "cabinet", "approved", "2025-01-15");
        missing("consultation");
        decided("scrutiny", "overview-and-scrutiny", "no-comments", "2025-01-21");
        missing("finalise");
        decided("cabinet-2", "cabinet", "recommended", "2025-02-12");
    }

    /** A strategy that Cabinet recommended to Council on 12 February 2025, under a reference of its own. */
    public static CaseFile recommended() {
        return new CaseFile(kind(NEXT.getAndIncrement()) + "-2025-2028");
    }

    /** The strategy of the same kind for the three years from April 2028. */
    public static CaseFile following(String reference) {
        var next = new CaseFile(reference.substring(0, reference.indexOf('-')) + "-2028-2031");
        next.from = "2028-04-01";
        next.until = "2031-03-31";
        return next;
    }

    /** As {@link #recommended()}, of this kind and with a term of three years from that day. */
    public static CaseFile recommended(String kind, LocalDate from) {
        var until = from.plusYears(3).minusDays(1);
        var file = new CaseFile(kind + "-" + from.getYear() + "-" + until.getYear());
        file.from = from.toString();
        file.until = until.toString();
        return file;
    }

    /** A kind of its own for each, because the years are those of the term: TAAA, TAAB. */
    private static String kind(int number) {
        return "T" + letter(number / LETTERS / LETTERS) + letter(number / LETTERS) + letter(number);
    }

    private static char letter(int number) {
        return (char) ('A' + number % LETTERS);
    }

    public String reference() {
        return reference;
    }

    public CaseFile at(String reached) {
        stage = reached;
        return this;
    }

    /** The papers lack this stage. */
    public CaseFile missing(String earlierStage) {
        earlier.put(earlierStage, "not-in-the-source: The report does not say.");
        return this;
    }

    /** The file says nothing of this stage. */
    public CaseFile without(String earlierStage) {
        earlier.remove(earlierStage);
        return this;
    }

    public CaseFile decided(String earlierStage, String body, String outcome, String on) {
        earlier.put(
                earlierStage,
                "record: {body: %s, outcome: %s, happened-on: \"%s\", resolution: As moved}"
                        .formatted(body, outcome, on));
        return this;
    }

    /** The day on which the Leader received the instruction; the papers do not say it where it is empty. */
    public CaseFile received(String on) {
        if (!on.isEmpty()) {
            earlier.computeIfPresent(
                    "leader", (stage, record) -> record.replace("}", ", received-on: \"" + on + "\"}"));
        }
        return this;
    }

    public CaseFile happened(String earlierStage, String on) {
        earlier.put(earlierStage, "record: {happened-on: \"%s\", words: It was done.}".formatted(on));
        return this;
    }

    public CaseFile planned(String body, String date) {
        meetings = "[{body: %s, date: \"%s\", starts-at: \"19:00\"}]".formatted(body, date);
        return this;
    }

    public String yaml() {
        var stages = earlier.entrySet().stream()
                .map(entry -> "  - stage: %s\n    %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return """
                reference: %s
                title: Community Safety Strategy
                from: "%s"
                until: "%s"
                council: Stevenage Borough Council
                lead-office: lead-officer
                author: lead.officer
                clearers: [finance.officer, legal.officer]
                priorities: [Drugs, Cuckooing]
                objectives: [Engage]
                covers: [crime-and-disorder, substance-misuse, re-offending]
                source: Cabinet report of 12 February 2025
                stage: %s
                meetings: %s
                findings:
                  - {words: The Act is of 1998., source: "1.2"}
                earlier:
                %s
                """
                .formatted(reference, from, until, stage, meetings, stages);
    }
}
