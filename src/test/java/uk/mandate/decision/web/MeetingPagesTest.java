package uk.mandate.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.ItemResolutions;
import uk.mandate.decision.Listing;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** The calendar of meetings, each meeting and each item, as officers use them. */
@MandateTest
@SuppressWarnings("NullAway.Init")
class MeetingPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    EarlyCases cases;

    @Autowired
    MeetingCalendar calendar;

    @Autowired
    AgendaItems items;

    @Autowired
    ItemResolutions resolutions;

    @Autowired
    Publications publications;

    @Autowired
    Documents documents;

    @Autowired
    StrategyService service;

    @Autowired
    LedgerEntries ledger;

    private SignedIn officer;

    @BeforeEach
    void democraticServicesSignIn() {
        walk.on("2025-03-03T09:00");
        officer = SignedIn.as(environment, "democratic.services");
    }

    @Test
    void aMeetingIsAddedOnce() {
        var typed = Map.of(
                "body", "COUNCIL", "date-day", "17", "date-month", "12", "date-year", "2025", "startsAt", "19:30");

        var added = officer.postForm("/meetings/new", "/meetings/new", typed);
        var again = officer.postForm("/meetings/new", "/meetings/new", typed);

        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("/meetings?year=2025");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .contains("A meeting of Council on Wednesday 17 December 2025, 19:30, is in the calendar already")
                .contains("value=\"19:30\"");
        assertThat(officer.get("/meetings?year=2025&body=council&page=999").body())
                .contains("Wednesday 17 December 2025, 19:30");
        assertThat(officer.get("/meetings?year=2025&body=partnership&page=999").body())
                .doesNotContain("Wednesday 17 December 2025");
        assertThat(ledger.last("council-2025-12-17", "meeting-added")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "startsAt, noon, Give the time on the 24-hour clock",
        "date-month, 13, This is not a day of the calendar",
        "date-year, 2031, is more than 2 years away",
        "body, LEADER, Choose the body that meets.",
        "body, nobody, Choose the body that meets."
    })
    void whatIsTypedWronglyIsToldAndKept(String field, String value, String sentence) {
        var typed = new HashMap<>(Map.of(
                "body", "COUNCIL", "date-day", "22", "date-month", "5", "date-year", "2025", "startsAt", "18:30"));
        typed.put("place", "The old library");
        typed.put(field, value);

        var refused = officer.postForm("/meetings/new", "/meetings/new", typed);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(sentence, "The old library");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=1999", "?year=abcd&body=x&page=-1", "?page=99999999999", "?year=99999999"})
    void theCalendarAnswersWhateverIsAsked(String query) {
        var page = officer.get("/meetings" + query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Meetings in");
    }

    @Test
    void anEmptyYearSaysSo() {
        assertThat(officer.get("/meetings?year=1999").body()).contains("No meeting is on record for this choice.");
    }

    @Test
    void aLongYearComesInPages() {
        for (var day = 1; day <= 26; day++) {
            add(Body.PARTNERSHIP, LocalDate.of(1997, 3, day));
        }

        assertThat(officer.get("/meetings?year=1997&body=partnership").body()).contains("Page 1 of 2", "Next page");
        assertThat(officer.get("/meetings?year=1997&body=partnership&page=2").body())
                .contains("26 March 1997")
                .doesNotContain("25 March 1997");
    }

    @Test
    void everybodyReadsAndOnlyTheirOfficersWrite() {
        var meeting = add(Body.CABINET, LocalDate.of(2025, 6, 4));
        var page = "/meetings/" + meeting.id();
        var reader = SignedIn.as(environment, "lead.officer");

        assertThat(reader.get("/meetings").body()).doesNotContain("Add a meeting");
        assertThat(reader.get(page).body()).contains("Meeting of Cabinet").doesNotContain("List an item");
        var refused = reader.postForm(page + "/attendance", page + "/attendance", attendance("Somebody", "APOLOGIES"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Democratic services and governance staff record what concerns meetings");
        assertThat(officer.get(page).body()).contains("List an item");
    }

    @Test
    void aMeetingThatIsNotOnRecordIsNotFound() {
        assertThat(officer.get("/meetings/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(officer.get("/meetings/rubbish").statusCode()).isIn(400, 404);
    }

    @Test
    void anItemOfCabinetIsListedOnlyOnceItIsClassified() {
        var reference = cases.at(Stage.DRAFT);
        var meeting = add(Body.CABINET, LocalDate.of(2025, 6, 11));
        var page = "/meetings/" + meeting.id();
        var typed = new HashMap<>(Map.of("case", reference, "stage", "cabinet-1", "key", "AS_CLASSIFIED"));

        var refused = officer.postForm(page + "/items/new", page + "/items/new", typed);
        typed.put("key", "KEY");
        var withoutWhy = officer.postForm(page + "/items/new", page + "/items/new", typed);
        typed.put("keyWhy", "It affects every ward.");
        var listed = officer.postForm(page + "/items/new", page + "/items/new", typed);

        assertThat(refused.body()).contains("R01: the decision is not classified yet");
        assertThat(withoutWhy.body()).contains("Write why the decision is a key decision (R01).");
        assertThat(listed.statusCode()).isEqualTo(302);
        assertThat(items.ofMeeting(meeting.id())).singleElement().satisfies(item -> assertThat(item.caseReference())
                .isEqualTo(reference));
        assertThat(officer.get(page).body()).contains("The draft, for consultation", "Listed");
    }

    @Test
    void severalCasesStandOnOneMeetingAndItsAgendaSaysWhichReportsFollow() {
        var meeting = add(Body.OVERVIEW_AND_SCRUTINY, LocalDate.of(2025, 6, 18));
        var first = listed(meeting, "scrutiny");
        var second = listed(meeting, "scrutiny");
        var page = "/meetings/" + meeting.id();

        assertThat(officer.postForm(page + "/agenda", page + "/agenda", Map.of())
                        .body())
                .contains("Choose to publish the agenda, or go back.");
        assertThat(officer.postForm(page + "/agenda", page + "/agenda", Map.of("sure", "YES"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(items.ofMeeting(meeting.id()))
                .extracting(AgendaItem::listing)
                .containsExactly(Listing.REPORT_TO_FOLLOW, Listing.REPORT_TO_FOLLOW);
        assertThat(publications.of("meetings", meeting.reference())).hasSize(1);
        assertThat(ledger.last(first.caseReference(), "agenda-published")).isNotNull();
        assertThat(ledger.last(second.caseReference(), "agenda-published")).isNotNull();
        assertThat(SignedIn.stranger(environment)
                        .get("/register/meetings/" + meeting.reference())
                        .body())
                .contains("Agenda of Overview and Scrutiny");
    }

    /** The agenda of scrutiny is due before Cabinet decides on the draft; afterwards it goes out again, with the report. */
    @Test
    void theReportForScrutinyFollowsUntilCabinetHasApprovedTheDraft() {
        var meeting = add(Body.OVERVIEW_AND_SCRUTINY, LocalDate.of(2025, 6, 25));
        var reference = cases.at(Stage.CABINET_1);
        Acting.as(as("democratic.services"), () -> {
            documents.store(
                    new NewDocument(reference, Kind.REPORT, "The report", Access.PUBLIC, null, null),
                    "report.txt",
                    new ByteArrayInputStream("Words of the report".getBytes(StandardCharsets.UTF_8)));
            calendar.list(meeting, reference, "scrutiny", null, null);
        });
        var page = "/meetings/" + meeting.id() + "/agenda";

        officer.postForm(page, page, Map.of("sure", "YES"));
        assertThat(items.ofCase(reference)).extracting(AgendaItem::listing).containsExactly(Listing.REPORT_TO_FOLLOW);
        service.reach(new StrategyReference(reference), Stage.CONSULTATION);
        officer.postForm(page, page, Map.of("sure", "YES"));

        assertThat(items.ofCase(reference)).extracting(AgendaItem::listing).containsExactly(Listing.PUBLISHED);
        assertThat(publications.of("meetings", meeting.reference())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, CANCELLED", "INQUORATE, INQUORATE", "ADJOURNED, ADJOURNED", "POSTPONED, POSTPONED"})
    void whatAMeetingBecameBefallsItsItems(String typed, MeetingStatus became) {
        var meeting = add(Body.OVERVIEW_AND_SCRUTINY, LocalDate.of(2025, 7, 2));
        var item = listed(meeting, "scrutiny");
        var page = "/meetings/" + meeting.id() + "/became";
        var day = Map.of("on-day", "3", "on-month", "3", "on-year", "2025");

        assertThat(officer.postForm(page, page, with(day, "became", typed)).body())
                .contains("Write why the meeting was");
        assertThat(officer.postForm(page, page, with(with(day, "became", typed), "why", "Snow"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(items.findById(item.id())).hasValueSatisfying(settled -> {
            assertThat(settled.status()).isEqualTo(became);
            assertThat(settled.why()).contains("Snow");
            assertThat(settled.meeting().status()).isEqualTo(became);
        });
        assertThat(officer.postForm(page, page, with(with(day, "became", typed), "why", "Snow"))
                        .body())
                .contains("is already on record");
    }

    @Test
    void aMeetingIsHeldOnItsOwnDay() {
        var meeting = add(Body.COUNCIL, LocalDate.of(2025, 3, 5));
        var page = "/meetings/" + meeting.id() + "/became";
        var early = Map.of("became", "HELD", "on-day", "3", "on-month", "3", "on-year", "2025");

        assertThat(officer.postForm(page, page, early).body()).contains("was held on its own day or not at all");
        walk.on("2025-03-05T20:00");
        assertThat(officer.postForm(page, page, with(early, "on-day", "5")).statusCode())
                .isEqualTo(302);
        assertThat(calendar.require(meeting.id()).status()).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void whoWasThereInterestsAndMinutesAreRecorded() {
        var meeting = add(Body.CABINET, LocalDate.of(2025, 3, 6));
        var page = "/meetings/" + meeting.id();
        assertThat(officer.postForm(page + "/attendance", page + "/attendance", attendance("A Member", "PRESENT"))
                        .body())
                .contains("has not begun: this is recorded once it has.");
        officer.postForm(page + "/attendance", page + "/attendance", attendance("A Member", "APOLOGIES"));
        walk.on("2025-03-06T20:00");
        officer.postForm(page + "/attendance", page + "/attendance", attendance("A Member", "PRESENT"));
        var interest = Map.of("member", "A Member", "interest", "Owns <land>", "conduct", "STAYED_UNDER_DISPENSATION");

        assertThat(officer.postForm(page + "/interests", page + "/interests", interest)
                        .body())
                .contains("Say which dispensation it was", "Owns &lt;land&gt;");
        officer.postForm(
                page + "/interests", page + "/interests", with(interest, "dispensation", "By the Monitoring Officer"));
        officer.postForm(page + "/minutes", page + "/minutes", Map.of("words", "The minutes, first"));
        officer.postForm(page + "/minutes", page + "/minutes", Map.of("words", "The minutes, mended"));

        assertThat(officer.get(page).body())
                .contains("Owns &lt;land&gt;", "By the Monitoring Officer", "The minutes, first", "The minutes, mended")
                .contains("present")
                .doesNotContain("sent apologies");
        assertThat(ledger.last(meeting.reference(), "minutes-recorded")).isNotNull();
    }

    @Test
    void resolutionsAreTypedOnceTheyArePassedAndStruckBeforeTheDecisionIsRecorded() {
        var meeting = add(Body.OVERVIEW_AND_SCRUTINY, LocalDate.of(2025, 3, 7));
        var item = listed(meeting, "scrutiny");
        var page = "/meetings/" + meeting.id() + "/items/" + item.id();
        var typed = Map.of("words", "To note the duty", "function", "NONE", "key", "NO");

        assertThat(add(page, typed)).contains("has not begun: a resolution is typed once it is passed.");
        walk.on("2025-03-07T20:00");
        assertThat(add(page, with(typed, "key", "YES")))
                .contains("Only a decision of the executive can be a key decision");
        assertThat(add(page, with(typed, "ground", "9"))).contains("Name the paragraph, 1 to 7");
        assertThat(add(page, with(typed, "ground", "3"))).contains("Say why the public interest");
        assertThat(officer.postForm(page + "/resolutions/new", page + "/resolutions/new", typed)
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(page).body())
                .contains(
                        "(a)", "To note the duty", "Not open to call-in: It decides nothing that could be called in.");

        var one = resolutions.of(item.id()).get(0);
        var strike = page + "/resolutions/" + one.id() + "/strike";
        assertThat(officer.postForm(strike, strike, Map.of("sure", "YES")).statusCode())
                .isEqualTo(302);
        assertThat(resolutions.of(item.id())).isEmpty();
        assertThat(officer.postForm(strike, strike, Map.of("sure", "YES")).body())
                .contains("does not stand any more");
    }

    @Test
    void anItemIsTakenOffItsAgenda() {
        var meeting = add(Body.OVERVIEW_AND_SCRUTINY, LocalDate.of(2025, 7, 9));
        var item = listed(meeting, "scrutiny");
        var page = "/meetings/" + meeting.id() + "/items/" + item.id() + "/withdraw";

        assertThat(officer.postForm(page, page, Map.of()).body()).contains("Give the reason for this change.");
        officer.postForm(page, page, Map.of("reason", "The report is late"));

        assertThat(items.findById(item.id()))
                .hasValueSatisfying(off -> assertThat(off.status()).isEqualTo(MeetingStatus.WITHDRAWN));
        assertThat(ledger.last(item.caseReference(), "agenda-item-withdrawn")).isNotNull();
    }

    private String add(String page, Map<String, String> typed) {
        return officer.postForm(page + "/resolutions/new", page + "/resolutions/new", typed)
                .body();
    }

    private Meeting add(Body body, LocalDate day) {
        return Acting.as(
                as("democratic.services"), () -> calendar.add(body, day, free(body, day, LocalTime.of(14, 0)), null));
    }

    /** An hour at which no other test has put a meeting into the calendar. */
    private LocalTime free(Body body, LocalDate day, LocalTime from) {
        var taken = calendar.of(day.getYear(), body).stream()
                .filter(meeting -> meeting.date().equals(day))
                .flatMap(meeting -> meeting.startsAt().stream())
                .toList();
        var hour = from;
        while (taken.contains(hour)) {
            hour = hour.plusMinutes(1);
        }
        return hour;
    }

    private AgendaItem listed(Meeting meeting, String stage) {
        var reference = cases.at(Stage.SCRUTINY);
        Acting.as(as("democratic.services"), () -> {
            calendar.list(meeting, reference, stage, null, null);
            return null;
        });
        return items.ofCase(reference).get(0);
    }

    private static Map<String, String> attendance(String name, String presence) {
        return Map.of("name", name, "capacity", "MEMBER", "presence", presence);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new HashMap<>(typed);
        more.put(field, value);
        return more;
    }
}
