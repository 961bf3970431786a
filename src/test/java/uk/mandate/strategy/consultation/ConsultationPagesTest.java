package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.security.Accounts;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** The pages as a lead officer's browser sees them, without JavaScript. */
@MandateTest
class ConsultationPagesTest {
    private static final Map<String, String> TIMETABLE = Map.of(
            "opens-day",
            "1",
            "opens-month",
            "4",
            "opens-year",
            "2024",
            "closes-day",
            "31",
            "closes-month",
            "10",
            "closes-year",
            "2024",
            "consulted",
            "Residents <and> businesses",
            "means",
            "Echo");

    @Autowired
    WebApplicationContext application;

    @Autowired
    EarlyCases cases;

    @Autowired
    CaseWalk walk;

    @Autowired
    ConsultationReports reports;

    @Autowired
    ConsultationDays days;

    @Autowired
    ChannelService channels;

    @Autowired
    ThemeService themes;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Accounts accounts;

    private MockMvc browser = MockMvcBuilders.standaloneSetup(new Object()).build();
    private String strategy = "";
    private String here = "";

    @BeforeEach
    void openTheBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        walk.on("2025-01-16T09:00");
        strategy = cases.at(Stage.CONSULTATION);
        here = "/strategies/" + strategy + "/consultation";
    }

    @Test
    void aCaseWithoutConsultationSaysSo() throws Exception {
        see("").andExpect(content().string(containsString("Nobody has been consulted on this draft yet")))
                .andExpect(content().string(containsString(here + "/new")))
                .andExpect(content().string(containsString("Not complete")));
        seeAs("leader", "").andExpect(content().string(not(containsString(here + "/new"))));
    }

    @Test
    void theRealEngagementIsEnteredFromTimetableToSummary() throws Exception {
        send("/new", with(TIMETABLE, "form", "ENGAGEMENT")).andExpect(redirectedUrl(here));
        var id = "/" + reports.all(strategy).get(0).id();
        see(id).andExpect(content().string(containsString("Residents &lt;and&gt; businesses")))
                .andExpect(content().string(containsString("Monday 1 April 2024")))
                .andExpect(content().string(containsString("The public has not been told yet.")));
        send(id + "/channel", Map.of("name", "Echo")).andExpect(redirectedUrl(here + id));
        var echo = channels.of(consultation(id)).get(0).id();
        send(id + "/channels/" + echo + "/count", Map.of("people", "many", "source", "Report"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Give the number of people, such as 1200.")));
        send(id + "/channels/" + echo + "/count", Map.of("people", "1,200", "source", "Report, 3.4"));
        send(id + "/theme", Map.of("title", "Lights", "said", "More", "did", ""));
        send(
                        id + "/response",
                        Map.of(
                                "channel",
                                echo.toString(),
                                "received-day",
                                "1",
                                "received-month",
                                "5",
                                "received-year",
                                "2024",
                                "words",
                                "More lights",
                                "theme",
                                "lights",
                                "name",
                                "Jo Smith"))
                .andExpect(redirectedUrl(here + id));
        var theme = themes.of(consultation(id)).get(0);
        see(id + "/themes/" + theme.id()).andExpect(content().string(containsString("value=\"Lights\"")));
        send(id + "/themes/" + theme.id() + "?version=0", Map.of("title", "Lights", "said", "More", "did", "Lit"));
        send(id + "/close", Map.of("ending", "CLOSED")).andExpect(redirectedUrl(here + id));
        send(id + "/answer", Map.of("summary", "In short")).andExpect(redirectedUrl(here + id));

        see(id).andExpect(content().string(containsString("Answered")))
                .andExpect(content().string(containsString("Jo Smith")))
                .andExpect(content().string(containsString("Kept until 31 October 2025 by policy.")))
                .andExpect(content().string(containsString("1 response<")));
        seeAs("democratic.services", id)
                .andExpect(content().string(containsString("More lights")))
                .andExpect(content().string(containsString("Who answered is shown to the lead officer only.")))
                .andExpect(content().string(not(containsString("Jo Smith"))));
        see("").andExpect(content().string(containsString("1200 people counted by channel, 1 response on record.")));
    }

    @Test
    void whatWasTypedStaysBesideWhatIsWrong() throws Exception {
        send("/new", with(TIMETABLE, "closes-month", "3"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Choose which consultation it is.")))
                .andExpect(content().string(containsString("Residents &lt;and&gt; businesses")));
        send("/new", with(with(TIMETABLE, "form", "ENGAGEMENT"), "closes-month", "3"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("before it opens on Monday 1 April 2024")))
                .andExpect(content().string(containsString("value=\"2024\"")));
        send("/new", with(with(TIMETABLE, "form", "ENGAGEMENT"), "departure", "In a hurry"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("say why, and choose who approved it")));
        assertThat(ledger.typesOf(strategy)).contains("change-refused").doesNotContain("consultation-prepared");
    }

    @Test
    void theTimetableIsPublishedAndStandsOnTheRegister() throws Exception {
        var formal = days.formal(strategy, "2025-01-20", "2025-01-31");
        see("/" + formal + "/timetable").andExpect(content().string(containsString("value=\"20\"")));
        send("/" + formal + "/publish", Map.of("where", "ELSEWHERE", "address", "not an address"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("copy it from the browser")));
        send("/" + formal + "/publish", Map.of("where", "ELSEWHERE", "address", "https://www.example.gov.uk/"))
                .andExpect(content().string(containsString("Give the date and the time")));

        send("/" + formal + "/publish", Map.of("where", "REGISTER")).andExpect(redirectedUrl(here + "/" + formal));

        browser.perform(get("/register/consultations/" + strategy + "-1-formal"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Formal consultation: ")));
        send("/" + formal + "/close", Map.of("ending", "CLOSED"))
                .andExpect(content().string(containsString("closed and answered by its tasks")));
        send("/" + formal + "/answer", Map.of("summary", "In short"))
                .andExpect(content().string(containsString("closed and answered by its tasks")));
    }

    @Test
    void aFileIsShownBeforeItIsLoaded() throws Exception {
        var engagement = days.engagement(strategy, "2024-04-01", "2024-10-31");
        days.channel(engagement, "Echo");
        var rows = "received,channel,words\n01/05/2024,Echo,<b>More</b>\n01/05/2024,Pigeon,Less\n";
        importFile(engagement, rows, false)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 to load, 0 there already, 1 mistake.")))
                .andExpect(content().string(containsString("add “Pigeon” there first")))
                .andExpect(content().string(not(containsString("<b>More</b>"))))
                .andExpect(content().string(not(containsString("name=\"confirmed\""))));
        importFile(engagement, rows, true)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Nothing was loaded: put right the rows")));
        importFile(engagement, "rubbish", false).andExpect(status().isBadRequest());

        var right = "received,channel,words\n01/05/2024,Echo,<b>More</b>\n";
        importFile(engagement, right, false).andExpect(content().string(containsString("name=\"confirmed\"")));
        importFile(engagement, right, true)
                .andExpect(redirectedUrl(here + "/" + engagement))
                .andExpect(flash().attribute("notice", "1 response has been loaded."));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        var engagement = days.engagement(strategy, "2024-04-01", "2024-10-31");
        var bytes = new byte[] {'r', (byte) 0xE9};

        var request = multipart(here + "/" + engagement + "/import")
                .file(new MockMultipartFile("file", "r.csv", "text/csv", bytes));
        perform("lead.officer", request.with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("CSV UTF-8")));
    }

    @Test
    void responsesComeInPages() throws Exception {
        var engagement = days.engagement(strategy, "2024-04-01", "2024-10-31");
        var echo = days.channel(engagement, "Echo");
        for (var number = 1; number <= ResponseService.PAGE + 1; number++) {
            days.response(engagement, echo, "2024-05-01", "Words " + number, "");
        }

        see("/" + engagement).andExpect(content().string(containsString("Page 1 of 2")));
        see("/" + engagement + "?page=2").andExpect(content().string(containsString("Words 1<")));
        see("/" + engagement + "?page=-3").andExpect(content().string(containsString("Page 1 of 2")));
        see("/" + engagement + "?page=2147483647").andExpect(content().string(containsString("Page 2 of 2")));
        see("/" + engagement + "?page=x").andExpect(status().is4xxClientError());
    }

    @Test
    void whatIsNotThereHasNoPage() throws Exception {
        see("/" + UUID.randomUUID()).andExpect(status().isNotFound());
        see("/nonsense").andExpect(status().is4xxClientError());
        perform("lead.officer", get("/strategies/XXX-2025-2028/consultation")).andExpect(status().isNotFound());
        var engagement = days.engagement(strategy, "2024-04-01", "2024-10-31");
        see("/" + engagement + "/response").andExpect(status().isConflict());
        see("/" + engagement + "/themes/" + UUID.randomUUID()).andExpect(status().isNotFound());
        seeAs("leader", "/" + engagement).andExpect(content().string(not(containsString("Add a channel"))));
    }

    @Test
    void whoeverMayNotWriteIsToldWhoMay() throws Exception {
        sendAs("leader", "/new", with(TIMETABLE, "form", "ENGAGEMENT"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Only the lead officer")));
    }

    private static UUID consultation(String path) {
        return UUID.fromString(path.substring(1));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private ResultActions see(String path) {
        return seeAs("lead.officer", path);
    }

    private ResultActions seeAs(String person, String path) {
        return perform(person, get(here + path));
    }

    private ResultActions send(String path, Map<String, String> fields) {
        return sendAs("lead.officer", path, fields);
    }

    private ResultActions sendAs(String person, String path, Map<String, String> fields) {
        var request = post(here + path).with(csrf());
        fields.forEach(request::param);
        return perform(person, request);
    }

    private ResultActions importFile(UUID consultation, String rows, boolean confirmed) {
        var request = multipart(here + "/" + consultation + "/import").with(csrf());
        return perform("lead.officer", request.param("content", rows).param("confirmed", String.valueOf(confirmed)));
    }

    private ResultActions perform(String person, MockHttpServletRequestBuilder request) {
        return Acting.as(ActingPerson.at(Door.PAGE, new PersonId(person)), () -> {
            try {
                return browser.perform(request.with(user(person).authorities(new SimpleGrantedAuthority(person)))
                        .sessionAttr("mandate.password-version", passwordVersion(person)));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    /** A session stands as long as the account's password does. */
    private int passwordVersion(String person) {
        return accounts.find(new PersonId(person)).orElseThrow().passwordVersion();
    }
}
