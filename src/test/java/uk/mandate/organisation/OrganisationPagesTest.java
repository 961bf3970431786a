package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.security.Accounts;
import uk.mandate.testing.MandateTest;

/** The pages as an administrator's browser sees them, without JavaScript. */
@MandateTest
@Transactional
@RecordApplicationEvents
class OrganisationPagesTest {
    private static final String HERE = "/admin/organisation";
    private static final Map<String, String> DATED =
            Map.of("from-day", "6", "from-month", "1", "from-year", "2025", "reason", "Annual Council of May 2024");

    @Autowired
    WebApplicationContext application;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Accounts accounts;

    private MockMvc browser = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/people",
                "/people?words=police&sort=id&descending=true",
                "/people/leader",
                "/people/leader/leave",
                "/people/leader/email",
                "/people/leader/no-email",
                "/new/person",
                "/offices",
                "/offices/leader",
                "/offices/leader/appoint",
                "/offices/leader/abolish",
                "/new/office",
                "/bodies",
                "/bodies/sosafe",
                "/bodies/sosafe/person",
                "/bodies/sosafe/authority",
                "/bodies/sosafe/abolish",
                "/new/body",
                "/authorities",
                "/authorities/police",
                "/authorities/police/capacity",
                "/authorities/police/staff",
                "/authorities/police/succeed",
                "/new/authority",
                "/roles",
                "/roles/grant",
                "/hand-over"
            })
    void everyPageOpensAndEveryFormHasItsToken(String page) throws Exception {
        var html =
                see(page).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(html).contains("<h1 class=\"govuk-heading-l\"").doesNotContain("${");
        if (html.contains("method=\"post\" action=\"/admin")) {
            assertThat(html).contains("name=\"_csrf\"");
        }
    }

    @Test
    void theOverviewWarnsOfTheMissingCareBoard() throws Exception {
        see("").andExpect(content().string(containsString("integrated care board.")));
    }

    @Test
    void aSearchWithoutResultSaysSo() throws Exception {
        see("/people?words=nobody+like+this").andExpect(content().string(containsString("Nobody is on record")));
    }

    @Test
    void peopleComeInPagesInTheOrderAskedFor() throws Exception {
        see("/people?sort=id")
                .andExpect(content().string(containsString("Page 1 of 2")))
                .andExpect(content().string(containsString("aria-sort=\"ascending\"")))
                .andExpect(content().string(not(containsString("voluntary.officer"))));
        see("/people?sort=id&page=2").andExpect(content().string(containsString("voluntary.officer")));
    }

    @Test
    void aPersonIsAddedAppointedEndedAndLeaves() throws Exception {
        send("/new/person", Map.of("id", "jo.page", "name", "Jo <Page>"), DATED)
                .andExpect(redirectedUrl(HERE + "/people/jo.page"))
                .andExpect(flash().attribute("notice", "The person is on record"));
        send("/offices/legal-officer/appoint", Map.of("person", "jo.page", "manner", "ACTING"), DATED)
                .andExpect(redirectedUrl(HERE + "/offices/legal-officer"));
        see("/people/jo.page")
                .andExpect(content().string(containsString("Jo &lt;Page&gt;")))
                .andExpect(content().string(containsString("Legal officer")));
        send("/people/jo.page/leave", Map.of("until-day", "7", "until-month", "1", "until-year", "2025"), DATED)
                .andExpect(redirectedUrl(HERE + "/hand-over/jo.page"));
        see("/hand-over/jo.page").andExpect(content().string(containsString("7 January 2025")));
        see("/people/jo.page")
                .andExpect(content().string(containsString("They have left and can no longer sign in.")))
                .andExpect(content().string(not(containsString("Their account is open"))))
                .andExpect(content().string(not(containsString("/people/jo.page/stop-sign-in"))))
                .andExpect(content().string(not(containsString("/people/jo.page/new-password"))))
                .andExpect(content().string(not(containsString("/people/jo.page/stay"))))
                .andExpect(content().string(not(containsString("/people/jo.page/last-day"))));
    }

    @Test
    void aLeavingThatLiesAheadIsChangedAndTakenBack() throws Exception {
        send("/new/person", Map.of("id", "jo.page", "name", "Jo Page"), DATED);
        send("/offices/legal-officer/appoint", Map.of("person", "jo.page", "manner", "ACTING"), DATED);
        send("/people/jo.page/leave", Map.of("until-day", "7", "until-month", "4", "until-year", "2025"), DATED);
        see("/people/jo.page")
                .andExpect(content().string(containsString("/people/jo.page/stay")))
                .andExpect(content().string(containsString("/people/jo.page/last-day")));
        send("/people/jo.page/last-day", Map.of("until-day", "8", "until-month", "4", "until-year", "2025"), DATED)
                .andExpect(redirectedUrl(HERE + "/people/jo.page"))
                .andExpect(flash().attribute(
                                "warnings",
                                List.of("Legal officer still ends for them on 7 April 2025: give it to them again from"
                                        + " 8 April 2025 if they go on in it.")));
        see("/people/jo.page").andExpect(content().string(containsString("to 8 April 2025.")));
        send("/people/jo.page/stay", Map.of("reason", ""), Map.of())
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Give the reason for this change.")));
        send("/people/jo.page/stay", Map.of("reason", "Typed for the wrong person"), Map.of())
                .andExpect(redirectedUrl(HERE + "/people/jo.page"));
        see("/people/jo.page")
                .andExpect(content().string(containsString("On record from 6 January 2025.")))
                .andExpect(content().string(containsString("Record that they leave")));
    }

    @Test
    void whatWasTypedStaysBesideWhatIsWrong() throws Exception {
        send("/new/person", Map.of("id", "NOT AN ID", "name", "Jo Page", "from-day", "31", "from-month", "2"), DATED)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("href=\"#from-day\"")))
                .andExpect(content().string(containsString("value=\"NOT AN ID\"")))
                .andExpect(content().string(containsString("value=\"Jo Page\"")))
                .andExpect(content().string(containsString("Annual Council of May 2024")));
    }

    @Test
    void aFormThatIsIncompleteIsARefusalTooAndToldToTheLedger() throws Exception {
        send("/new/person", Map.of("id", "NOT AN ID", "name", "", "from-day", "31", "from-month", "2"), DATED)
                .andExpect(status().isBadRequest());
        assertThat(events.stream(ActRefused.class)).singleElement().satisfies(refused -> {
            assertThat(refused.type()).isEqualTo("change-refused");
            assertThat(refused.attempted()).containsEntry("path", HERE + "/new/person");
            assertThat(refused.sentence())
                    .contains("Give an id of", "Give the person's name.", "not a day of the calendar");
        });
    }

    @Test
    void aRefusalIsShownInTheFormAndToldToTheLedger() throws Exception {
        send("/roles/grant", Map.of("person", "administrator", "role", "GOVERNANCE"), DATED)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(containsString("Nobody gives an office, a membership or a role to themselves")))
                .andExpect(content().string(containsString("value=\"administrator\"")));
        assertThat(events.stream(ActRefused.class)).singleElement().satisfies(refused -> assertThat(refused.attempted())
                .containsEntry("path", HERE + "/roles/grant"));
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        see("/people/nobody.at.all").andExpect(status().isNotFound());
        see("/offices/nothing").andExpect(status().isNotFound());
        see("/hand-over/leader").andExpect(status().isNotFound());
    }

    private ResultActions see(String page) {
        return perform(get(HERE + page));
    }

    private ResultActions send(String page, Map<String, String> answers, Map<String, String> dated) {
        var request = post(HERE + page).with(csrf());
        answers.forEach(request::param);
        dated.forEach((name, value) -> {
            if (!answers.containsKey(name)) {
                request.param(name, value);
            }
        });
        return perform(request);
    }

    /** A session stands as long as the account's password does. */
    private int passwordVersion() {
        return accounts.find(new PersonId("administrator")).orElseThrow().passwordVersion();
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) {
        var administrator = user("administrator")
                .authorities(
                        new SimpleGrantedAuthority("administrator"), new SimpleGrantedAuthority("ROLE_administrator"));
        return Acting.as(ActingPerson.at(Door.PAGE, new PersonId("administrator")), () -> {
            try {
                return browser.perform(
                        request.with(administrator).sessionAttr("mandate.password-version", passwordVersion()));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
