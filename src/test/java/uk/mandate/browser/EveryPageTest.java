package uk.mandate.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.ItemResolutions;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.NewResolution;
import uk.mandate.decision.ResolutionFunction;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.organisation.people.EmailService;
import uk.mandate.organisation.people.LeavingService;
import uk.mandate.organisation.people.PeopleService;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.security.Accounts;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.draft.WrittenDrafts;
import uk.mandate.strategy.scrutiny.CommentService;
import uk.mandate.strategy.scrutiny.ScrutinyStage;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.SignedIn;

/**
 * Every page of ours, reached as people reach it, by following links: none leads nowhere, and each can be used by everybody,
 * as far as axe-core can tell, and read on a telephone.
 */
class EveryPageTest extends BrowserTest {
    /** No link leads to the step after signing in, nor, where a leaver has no task in hand, to giving tasks back. */
    private static final Set<String> WITHOUT_A_WAY =
            Set.of("/sign-in/done", "/admin/organisation/hand-over/{id}/release");

    private static final PersonId LEAVER = new PersonId("every.page.leaver");

    private static final int TELEPHONE = 320;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    BringIn bringIn;

    @Autowired
    Documents documents;

    @Autowired
    CaseWalk walk;

    @Autowired
    MeetingCalendar calendar;

    @Autowired
    ItemResolutions resolutions;

    @Autowired
    CaseClock clock;

    @Autowired
    PeopleService people;

    @Autowired
    EmailService emails;

    @Autowired
    LeavingService leavings;

    @Autowired
    Accounts accounts;

    @Autowired
    EarlyCases early;

    @Autowired
    ConsultationDays consultations;

    @Autowired
    WrittenDrafts drafts;

    @Autowired
    CommentService comments;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Consumer<Response> answered = this::notThere;

    @Test
    void everyPageIsReachedByLinksAndIsAccessible() {
        var published = publishAStrategy();
        var breach = breakARule();
        letSomebodyLeave();
        var meeting = holdAMeeting();
        try (var desk = Desk.ofStranger(address())) {
            follow(desk.page(), "/sign-in", "/register");
        }
        try (var desk = Desk.of("administrator", address())) {
            follow(desk.page(), "/", "/training/clock", "/admin/organisation/authorities/police");
            follow(desk.page(), "/admin/organisation/people/" + LEAVER);
        }
        try (var desk = Desk.of("monitoring.officer", address())) {
            follow(desk.page(), "/breaches?strategy=" + breach);
        }
        var ruled = askForAStandingBreach(breach);
        askForACorrection(breach);
        try (var desk = Desk.of("democratic.services", address())) {
            follow(desk.page(), "/breaches/" + ruled, "/strategies/" + breach + "/corrections");
            follow(desk.page(), "/strategies/" + published + "/errata");
            follow(desk.page(), "/strategies", "/meetings");
            follow(desk.page(), meeting);
            follow(desk.page(), "/strategies/" + early.at(Stage.IN_FORCE));
            look(desk.page(), "/audit?from-day=x");
        }
        try (var desk = Desk.of("lead.officer", address())) {
            follow(desk.page(), consult());
            follow(desk.page(), draft());
            follow(desk.page(), "/strategies", "/strategies/CSS-2025-2028");
            follow(desk.page(), scrutinise());
        }
        try (var desk = Desk.of("scrutiny.officer", address())) {
            follow(desk.page(), scrutinise());
        }

        assertThat(faults).isEmpty();
        var missed = new TreeSet<>(new OurPages(mapping).all());
        missed.removeAll(seen);
        missed.removeAll(WITHOUT_A_WAY);
        assertThat(missed).as("pages that no link leads to").isEmpty();
    }

    private String publishAStrategy() {
        var officer = CaseWalk.as("democratic.services");
        var file = CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-12")
                .at("publish");
        var document = new NewDocument(file.reference(), Kind.STRATEGY, "The strategy", Access.PUBLIC, null, null);
        Acting.as(officer, () -> {
            bringIn.bringIn(file.yaml());
            documents.store(document, "strategy.txt", new ByteArrayInputStream("Safer.".getBytes(UTF_8)));
        });
        walk.answer(file.reference(), "Task_PublishStrategy", officer, Map.of("where", "our-register"));
        return file.reference();
    }

    /** Two engagements, of which one is over, so that whatever can be done about one has a link; answers their pages. */
    private String[] consult() {
        var over = early.at(Stage.DRAFT);
        var closed = consultations.engagement(over, "2024-04-01", "2024-10-31");
        consultations.close(closed);
        var reference = early.at(Stage.DRAFT);
        var engagement = consultations.engagement(reference, "2024-04-01", "2024-10-31");
        var survey = consultations.channel(engagement, "Survey");
        consultations.response(engagement, survey, "2024-05-01", "More lights", "Jo Smith");
        consultations.theme(engagement, "Lights", null);
        return new String[] {
            "/strategies/" + reference + "/consultation",
            "/strategies/" + reference + "/consultation/" + engagement,
            "/strategies/" + over + "/consultation/" + closed
        };
    }

    /** A draft that has an edition and is open still, so that whatever can be done about one has a link. */
    private String[] draft() {
        var reference = drafts.ready();
        drafts.freeze(reference);
        var strategy = "/strategies/" + reference;
        return new String[] {strategy, strategy + "/draft", strategy + "/draft/editions", strategy + "/report"};
    }

    /** The Leader hears of Council's decision too late (R18). */
    private String breakARule() {
        var officer = CaseWalk.as("democratic.services");
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        walk.on("2025-02-13T09:00");
        Acting.as(officer, () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-26T22:00");
        walk.answer(file.reference(), "Task_RecordCouncilDecision", officer, decided("declined", "2025-02-26"));
        walk.on("2025-03-10T09:00");
        walk.answer(file.reference(), "Task_InstructLeader", officer, instructed("2025-03-10"));
        return file.reference();
    }

    /** A ruling that waits for a second person has a link to the page on which it is answered. */
    private String askForAStandingBreach(String strategy) {
        var officer = SignedIn.as(environment, "monitoring.officer");
        var id = officer.json("/api/v1/breaches?strategy=" + strategy)
                .at("/breaches/0/id")
                .asText();
        var page = "/breaches/" + id + "/rule";
        assertThat(officer.postForm(page, page, Map.of("outcome", "STANDS", "reason", "A test"))
                        .statusCode())
                .isEqualTo(302);
        return id;
    }

    /** One that has begun, with an item that waits and a resolution that may still be struck. */
    private String[] holdAMeeting() {
        var reference = early.at(Stage.SCRUTINY);
        return Acting.as(CaseWalk.as("democratic.services"), () -> {
            var held = calendar.add(Body.OVERVIEW_AND_SCRUTINY, clock.today(), LocalTime.MIN, null);
            calendar.list(held, reference, "scrutiny", null, null);
            var item = calendar.itemsOf(held).get(0).id();
            resolutions.add(
                    item, new NewResolution("To note it", ResolutionFunction.NONE, false, null, null, null, null));
            var page = "/meetings/" + held.id();
            return new String[] {page, page + "/items/" + item};
        });
    }

    /** A comment of scrutiny that waits for its response; answers the page on which it stands. */
    private String scrutinise() {
        var reference = early.at(Stage.SCRUTINY);
        Acting.as(
                CaseWalk.as("scrutiny.officer"),
                () -> comments.add(reference, ScrutinyStage.DRAFT, "More about cuckooing"));
        return "/strategies/" + reference + "/scrutiny";
    }

    /** A correction that waits for a second officer has a link to the page on which it is answered. */
    private void askForACorrection(String strategy) {
        var evidence = Acting.as(
                        CaseWalk.as("democratic.services.second"),
                        () -> documents.store(
                                new NewDocument(strategy, Kind.EVIDENCE, "The letter", Access.PUBLIC, null, null),
                                "letter.txt",
                                new ByteArrayInputStream("Received on 7 March.".getBytes(UTF_8))))
                .id();
        var officer = SignedIn.as(environment, "democratic.services.second");
        var here = "/strategies/" + strategy + "/corrections";
        var form = Pattern.compile(here + "/new/instruction/[0-9a-f-]+/received-on")
                .matcher(officer.get(here).body());
        assertThat(form.find()).isTrue();
        var typed = Map.of(
                "value-day", "7",
                "value-month", "3",
                "value-year", "2025",
                "reason", "A test",
                "evidence", evidence.toString());
        assertThat(officer.postForm(form.group(), form.group(), typed).statusCode())
                .isEqualTo(302);
    }

    /** On a day to come, and with a sign-in that is stopped: whatever can still be done about it has a link. */
    private void letSomebodyLeave() {
        Acting.as(CaseWalk.as("administrator"), () -> {
            people.register(LEAVER, "Leaver", new DatedChange(LocalDate.of(2025, 1, 6), "A test"));
            emails.give(LEAVER, "leaver@council.example", "A test");
            leavings.leave(LEAVER, new DatedChange(LocalDate.of(2025, 12, 31), "A test"));
            accounts.disable(LEAVER, "A test");
        });
    }

    /** Follows links to pages of a kind not yet seen, by this person or another. */
    private void follow(Page page, String... starts) {
        var pages = new OurPages(mapping);
        var addresses = new ArrayDeque<String>();
        var followed = new HashSet<String>();
        for (var start : starts) {
            pages.at(start).ifPresent(seen::add);
            look(page, start);
            addresses.addAll(links(page));
        }
        while (!addresses.isEmpty()) {
            var address = addresses.poll();
            var kind = pages.at(address);
            if (kind.isEmpty() ? followed.add(address) : seen.add(kind.get())) {
                look(page, address);
                addresses.addAll(links(page));
            }
        }
    }

    private void look(Page page, String address) {
        page.onResponse(answered);
        var answer = page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.offResponse(answered);
        if (answer == null || answer.status() >= 400) {
            faults.add(address + " answers " + (answer == null ? "nothing" : answer.status()));
            return;
        }
        if (page.locator("body").innerText().contains("th:")) {
            faults.add(address + " shows what its template is made of");
        }
        var results = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(results.getPasses()).as("what axe-core looked at").isNotEmpty();
        results.getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .forEach(rule -> faults.add(address + ": " + sentence(rule)));
        lookOnATelephone(page, address);
    }

    /** A page asks for nothing that is not there, such as the typeface that belongs to gov.uk alone. */
    private void notThere(Response answer) {
        if (answer.status() >= 400) {
            faults.add(answer.frame().url() + " asks for " + answer.url() + ", which answers " + answer.status());
        }
    }

    private void lookOnATelephone(Page page, String address) {
        var desk = page.viewportSize();
        page.setViewportSize(TELEPHONE, desk.height);
        var width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > TELEPHONE) {
            faults.add(address + " is " + width + " wide on a telephone of " + TELEPHONE);
        }
        page.setViewportSize(desk.width, desk.height);
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** The paths of our own pages that the page links to; Tasklist, files and outside are others' to test. */
    private static List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        var hrefs = (List<String>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)");
        return hrefs.stream()
                .filter(href -> href.startsWith(page.url().replaceFirst("(https?://[^/]+).*", "$1")))
                .map(href -> URI.create(href).getPath())
                .filter(path -> !path.matches("/(camunda|documents|api)/.*|.*/documents/[0-9a-f-]{36}"))
                .distinct()
                .toList();
    }
}
