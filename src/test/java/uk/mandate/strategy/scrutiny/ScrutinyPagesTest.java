package uk.mandate.strategy.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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
import uk.mandate.security.Accounts;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** The page of scrutiny as officers' browsers see it, without JavaScript. */
@MandateTest
class ScrutinyPagesTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    EarlyCases cases;

    @Autowired
    CommentService comments;

    @Autowired
    ScrutinyService scrutiny;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseWalk walk;

    @Autowired
    JdbcTemplate database;

    private MockMvc browser = MockMvcBuilders.standaloneSetup(new Object()).build();
    private String strategy = "";
    private String here = "";

    @BeforeEach
    void openTheBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        walk.on("2025-01-21T21:00");
        strategy = cases.at(Stage.CONSULTATION);
        here = "/strategies/" + strategy + "/scrutiny";
    }

    @Test
    void anEmptyPageSaysSo() throws Exception {
        see("leader", "")
                .andExpect(content().string(containsString("It is not on record yet what the committee did.")))
                .andExpect(content().string(containsString("No comment is on record.")))
                .andExpect(content().string(not(containsString("Add a comment"))));
    }

    @Test
    void aCommentIsTypedAnsweredAndStands() throws Exception {
        send("scrutiny.officer", "/scrutiny/comment", Map.of("words", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Write what the committee said.")));
        send("scrutiny.officer", "/scrutiny/comment", Map.of("words", "More <about> cuckooing"))
                .andExpect(redirectedUrl(here));
        var comment = comments.of(strategy, ScrutinyStage.DRAFT).get(0).id();
        send("scrutiny.officer", "/scrutiny/comments/" + comment + "/response", Map.of("words", "Yes"))
                .andExpect(content().string(containsString("Only the lead officer answers")));
        send("lead.officer", "/scrutiny/comment", Map.of("words", "Mine"))
                .andExpect(content().string(containsString("Only the scrutiny officer records")));
        send("lead.officer", "/scrutiny/comments/" + comment + "/strike", Map.of("reason", "Mine"))
                .andExpect(content().string(containsString("Only the scrutiny officer strikes")));
        send("lead.officer", "/scrutiny/comments/" + comment + "/response", Map.of("words", "A priority of its own"))
                .andExpect(redirectedUrl(here));
        see("lead.officer", "/scrutiny/comments/" + comment + "/response")
                .andExpect(content().string(containsString(">A priority of its own</textarea>")));
        Acting.as(
                CaseWalk.as("scrutiny.officer"),
                () -> scrutiny.record(
                        strategy,
                        ScrutinyStage.DRAFT,
                        ScrutinyOutcome.COMMENTED,
                        LocalDate.parse("2025-01-21"),
                        "As minuted"));

        see("leader", "")
                .andExpect(content().string(containsString("More &lt;about&gt; cuckooing")))
                .andExpect(content().string(containsString("A priority of its own")))
                .andExpect(
                        content().string(containsString("Overview and Scrutiny commented on Tuesday 21 January 2025")));
        send("scrutiny.officer", "/scrutiny/comment", Map.of("words", "Late"))
                .andExpect(content().string(containsString("its comments stand as they are")));
        send("scrutiny.officer", "/scrutiny/comments/" + comment + "/strike", Map.of("reason", "Late"))
                .andExpect(content().string(containsString("its comments stand as they are")));
    }

    @Test
    void whatIsNotThereHasNoPage() throws Exception {
        see("leader", "/council/comment").andExpect(status().isNotFound());
        see("leader", "/scrutiny/comments/" + UUID.randomUUID() + "/response").andExpect(status().isNotFound());
        see("leader", "/scrutiny/comments/x/response").andExpect(status().is4xxClientError());
        perform("leader", get("/strategies/XXX-2025-2028/scrutiny")).andExpect(status().isNotFound());
        perform("leader", get("/strategies/XXX-2025-2028/scrutiny/scrutiny/comment"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDatabaseKeepsWhatIsOnRecord() {
        for (var table : new String[] {
            "scrutiny_comments",
            "scrutiny_comments_struck",
            "scrutiny_responses",
            "scrutiny_outcomes",
            "scrutiny_extra_times"
        }) {
            assertThat(database.queryForObject(
                            "select count(*) from pg_trigger where tgenabled = 'A' and tgrelid = ?::regclass",
                            Integer.class,
                            table))
                    .as(table)
                    .isEqualTo(1);
        }
    }

    private ResultActions see(String person, String path) {
        return perform(person, get(here + path));
    }

    private ResultActions send(String person, String path, Map<String, String> fields) {
        var request = post(here + path).with(csrf());
        fields.forEach(request::param);
        return perform(person, request);
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
