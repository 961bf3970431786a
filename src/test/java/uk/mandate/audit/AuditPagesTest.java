package uk.mandate.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.testing.MandateTest;

/** The auditor's pages as they are read; who may open them is tested where that is decided. */
@MandateTest
class AuditPagesTest {
    private final String caseReference = "CSS-" + UUID.randomUUID();
    private MockMvc pages = MockMvcBuilders.standaloneSetup(new Object()).build();

    @Autowired
    WebApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void openThePages() {
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void anEntryIsReadAsASentenceWithItsReasonItsChangesAndItsRules() throws Exception {
        record("Because <b>Council</b> said so.");

        pages.perform(get("/audit/" + caseReference))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("On 26 February 2025 at 19:40")))
                .andExpect(content().string(containsString("; recorded on ")))
                .andExpect(content().string(containsString("Because &lt;b&gt;Council&lt;/b&gt; said so.")))
                .andExpect(content().string(stringContainsInOrder("Outcome", "deferred", "adopted")))
                .andExpect(content().string(stringContainsInOrder("R19", "met", "stevenage 1")));
    }

    @Test
    void theKindAndTheDatesChooseAndWhatWasTypedStays() throws Exception {
        record("It happened in February.");

        pages.perform(get("/audit/" + caseReference).param("kind", "refusal"))
                .andExpect(content().string(containsString("No entry matches")));
        pages.perform(get("/audit/" + caseReference).param("from", "2025-02-26").param("until", "2025-02-26"))
                .andExpect(content().string(containsString("It happened in February.")));
        pages.perform(get("/audit/" + caseReference).param("from", "2025-02-27"))
                .andExpect(content().string(not(containsString("It happened in February."))));
        pages.perform(get("/audit/" + caseReference).param("from", "yesterday"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Enter the first day as a date")))
                .andExpect(content().string(containsString("value=\"yesterday\"")));
    }

    @Test
    void aDayIsTypedInThreePartsThatNoBrowserReadsOtherwise() throws Exception {
        record("It happened in February.");
        var page = "/audit/" + caseReference;

        pages.perform(get(page).param("from-day", "26").param("from-month", "2").param("from-year", "2025"))
                .andExpect(content().string(containsString("It happened in February.")))
                .andExpect(content().string(containsString("name=\"from-month\"")))
                .andExpect(content().string(not(containsString("type=\"date\""))));
        pages.perform(get(page).param("from-day", "27").param("from-month", "2").param("from-year", "2025"))
                .andExpect(content().string(not(containsString("It happened in February."))));
        pages.perform(get(page).param("from-day", "31").param("from-month", "2").param("from-year", "2025"))
                .andExpect(content().string(containsString("Enter the first day as a date")))
                .andExpect(content().string(containsString("value=\"31\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "0000-01-01", "1899-12-31", "2200-01-01"})
    void aDayThatNobodyMeansIsSaidAndLeftOut(String day) throws Exception {
        record("Recorded.");
        pages.perform(get("/audit/" + caseReference).param("until", day))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("in a year from 1900 to 2199")));
        pages.perform(get("/api/v1/audit/" + caseReference).param("until", day))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("in a year from 1900 to 2199")));
    }

    @Test
    void fiftyEntriesFillAPageAndTheOrderCanBeTurned() throws Exception {
        for (int number = 1; number <= 51; number++) {
            record("Reason number " + number + ".");
        }

        pages.perform(get("/audit/" + caseReference))
                .andExpect(content().string(containsString("Reason number 51.")))
                .andExpect(content().string(not(containsString("Reason number 1."))))
                .andExpect(content().string(containsString("Next page")));
        pages.perform(get("/audit/" + caseReference).param("order", "oldest"))
                .andExpect(content().string(containsString("Reason number 1.")))
                .andExpect(content().string(not(containsString("Reason number 51."))));
        pages.perform(get("/audit/" + caseReference).param("page", "2"))
                .andExpect(content().string(containsString("Reason number 1.")));
    }

    @Test
    void aCaseThatDoesNotExistHasNoLedger() throws Exception {
        for (var address : List.of("/audit/CSS-1900-1903", "/api/v1/audit/CSS-1900-1903")) {
            pages.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("The ledger has no case of this reference.")));
        }
    }

    @Test
    void aPageBeyondTheLastIsTheLast() throws Exception {
        for (int number = 1; number <= 51; number++) {
            record("Reason number " + number + ".");
        }

        pages.perform(get("/audit/" + caseReference).param("page", "99999"))
                .andExpect(content().string(containsString("Reason number 1.")))
                .andExpect(content().string(containsString("Previous page")))
                .andExpect(content().string(not(containsString("No entry matches"))));
    }

    /** In the words of the case's own page. */
    @Test
    void theLedgerOfTheSampleSaysThatItIsOne() throws Exception {
        record("Of a council's own case.");

        pages.perform(get("/audit/CSS-2025-2028"))
                .andExpect(content().string(containsString("Sample: parts are illustrative")));
        pages.perform(get("/strategies/CSS-2025-2028"))
                .andExpect(content().string(containsString("Sample: parts are illustrative")));
        pages.perform(get("/audit/" + caseReference)).andExpect(content().string(not(containsString("Sample"))));
    }

    @Test
    void theListNamesEachCaseAndTheActsThatBelongToNone() throws Exception {
        record("Listed.");

        pages.perform(get("/audit"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/audit/" + caseReference)))
                .andExpect(content().string(containsString("Acts that belong to no case")));
    }

    @Test
    void programsGetTheEntryAsItIsSealedAndTheTextsBeside() throws Exception {
        record("For programs.");

        pages.perform(get("/api/v1/audit/" + caseReference))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.entries[0].entry.type").value("thing-recorded"))
                .andExpect(jsonPath("$.entries[0].entry.reason.sha256").isString())
                .andExpect(jsonPath("$.entries[0].texts.reason").value("For programs."));
    }

    private void record(String reason) {
        Acting.as(
                ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services")),
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new ThingRecorded(caseReference, reason))));
    }
}
