package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;

/** A page of ours that asks for a change: its questions are found by their words, and answered as people answer them. */
final class ChangeOnScreen {
    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    private final Page page;

    ChangeOnScreen(Page page) {
        this.page = page;
    }

    /** Answers questions: a choice by its words, a day as {@code 2025-06-23}, a text as it is. */
    ChangeOnScreen fillIn(Map<String, String> answers) {
        answers.forEach((question, answer) -> {
            var asked = asked(question);
            switch (Kind.of(asked)) {
                case CHOICE -> choice(asked, answer).check();
                case DAY -> {
                    var day = LocalDate.parse(answer);
                    part(asked, "day").fill(String.valueOf(day.getDayOfMonth()));
                    part(asked, "month").fill(String.valueOf(day.getMonthValue()));
                    part(asked, "year").fill(String.valueOf(day.getYear()));
                }
                case TEXT -> text(asked).fill(answer);
            }
        });
        return this;
    }

    /** Sends it and reads what is wrong with it; all that was typed stands there still. */
    String sendAndReadProblem(Map<String, String> answers) {
        send();
        var problem = page.locator(".govuk-error-summary");
        assertThat(problem).isVisible();
        answers.forEach(this::stillShows);
        return problem.innerText();
    }

    /** Sends it; it is taken, which the page that follows says. */
    void sendAndReadNotice(String notice) {
        send();
        assertThat(page.locator(".govuk-notification-banner")).containsText(notice);
    }

    private void send() {
        page.locator("main form[method=post] > button[type=submit]").click();
    }

    private void stillShows(String question, String answer) {
        var asked = asked(question);
        switch (Kind.of(asked)) {
            case CHOICE -> assertThat(choice(asked, answer)).isChecked();
            case DAY -> {
                var day = LocalDate.parse(answer);
                assertThat(part(asked, "day")).hasValue(String.valueOf(day.getDayOfMonth()));
                assertThat(part(asked, "month")).hasValue(String.valueOf(day.getMonthValue()));
                assertThat(part(asked, "year")).hasValue(String.valueOf(day.getYear()));
            }
            case TEXT -> assertThat(text(asked)).hasValue(answer);
        }
    }

    private Locator asked(String question) {
        var asked = page.locator("main form[method=post] > .govuk-form-group")
                .filter(new Locator.FilterOptions().setHas(page.getByText(question, EXACTLY)));
        asked.waitFor();
        return asked;
    }

    private static Locator choice(Locator asked, String answer) {
        return asked.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator part(Locator asked, String part) {
        return asked.locator("[name$='-" + part + "']");
    }

    private static Locator text(Locator asked) {
        return asked.locator("input, textarea");
    }

    private enum Kind {
        CHOICE,
        DAY,
        TEXT;

        static Kind of(Locator asked) {
            if (asked.locator(".govuk-radios").count() > 0) {
                return CHOICE;
            }
            return asked.locator(".govuk-date-input").count() > 0 ? DAY : TEXT;
        }
    }
}
