package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import uk.mandate.browser.FormModel.Field;

/** A task that is open in Tasklist: claimed, filled in and sent as an officer does it, by what stands on the screen. */
final class TaskOnScreen {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final Page page;
    private final FormModel form;

    private TaskOnScreen(Page page, FormModel form) {
        this.page = page;
        this.form = form;
    }

    /** Waits until Tasklist shows this task of the case, with its form. */
    static TaskOnScreen of(Page page, String reference, String element) {
        assertThat(page.locator(".fjs-form a[href^='/strategies/" + reference + "']")
                        .first())
                .isVisible();
        var form = FormModel.ofTask(element);
        form.fields().stream()
                .findFirst()
                .ifPresent(first -> assertThat(fieldOf(page, first).first()).isAttached());
        return new TaskOnScreen(page, form);
    }

    /** Takes the task on, where this person has not done so before. */
    TaskOnScreen claim() {
        assertThat(page.locator(".task-card .claim:visible, .task-card .unclaim:visible"))
                .hasCount(1);
        if (page.locator(".task-card .claim").isVisible()) {
            page.locator(".task-card .claim").click();
        }
        assertThat(page.locator(".task-card .unclaim")).isVisible();
        assertThat(page.locator(".fjs-form :disabled")).hasCount(0);
        return this;
    }

    /** Fills in each field that is on the screen; one that the answer leaves out is left or made empty. */
    TaskOnScreen fillIn(Map<String, ?> answer) {
        for (var field : form.fields()) {
            if (answer.containsKey(field.key())) {
                fill(field, String.valueOf(answer.get(field.key())));
            } else {
                empty(field);
            }
        }
        return this;
    }

    /** Sends the form and reads what Tasklist says against it; the task and the notice stay on the screen. */
    String sendAndReadRefusal() {
        complete();
        var refusal = page.locator(".page-notifications .alert .message:visible");
        assertThat(refusal.first()).isVisible();
        return refusal.last().innerText();
    }

    /** Nothing of what was typed or chosen is lost. */
    TaskOnScreen stillShows(Map<String, ?> answer) {
        form.fields().stream()
                .filter(field -> answer.containsKey(field.key()))
                .forEach(field -> stillShows(field, String.valueOf(answer.get(field.key()))));
        return this;
    }

    /** Sends the form; Tasklist takes it, says so and closes the task. */
    void send() {
        complete();
        assertThat(page.locator(".fjs-form")).hasCount(0);
        assertThat(page.locator(".page-notifications .alert-success")).containsText("Done");
        dismissNotices();
    }

    /** Brings the button into view first, as people do with one that the window's edge cuts in half. */
    void complete() {
        var button = page.locator(".form-actions .btn-primary");
        button.evaluate("button => button.scrollIntoView({block: 'center'})");
        button.click();
    }

    String valueOf(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> fieldOf(page, field).inputValue())
                .orElseThrow();
    }

    TaskOnScreen dismissNotices() {
        var close = page.locator(".page-notifications .alert .close:visible");
        while (close.count() > 0) {
            close.first().click();
        }
        return this;
    }

    private void fill(Field field, String value) {
        switch (field.type()) {
            case "radio" -> choice(field, value).check();
            case "select" -> choose(field, value);
            case "datetime" -> {
                fieldOf(page, field).fill(LocalDate.parse(value).format(AS_TYPED));
                fieldOf(page, field).blur();
            }
            default -> type(fieldOf(page, field), value);
        }
    }

    /** As people do it, who leave one field before the next: the form takes a text over when it is left. */
    private static void type(Locator field, String value) {
        field.fill(value);
        field.blur();
    }

    private void stillShows(Field field, String value) {
        switch (field.type()) {
            case "radio" -> assertThat(choice(field, value)).isChecked();
            case "select" -> assertThat(chosen(field)).hasText(field.label(value));
            case "datetime" ->
                assertThat(fieldOf(page, field)).hasValue(LocalDate.parse(value).format(AS_TYPED));
            default -> assertThat(fieldOf(page, field)).hasValue(value);
        }
    }

    private Locator choice(Field field, String value) {
        return page.locator(".fjs-form").getByLabel(field.label(value), new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator chosen(Field field) {
        return page.locator("[id$='-" + field.id() + "-display']");
    }

    private void choose(Field field, String value) {
        var chosen = chosen(field);
        if (chosen.innerText().equals(field.label(value))) {
            return;
        }
        chosen.click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(field.label(value)))
                .click();
    }

    private void empty(Field field) {
        var box = fieldOf(page, field);
        if (field.type().startsWith("text") && box.count() > 0) {
            type(box, "");
        }
    }

    private static Locator fieldOf(Page page, Field field) {
        var suffix =
                switch (field.type()) {
                    case "datetime" -> "-date";
                    case "radio" -> "-0";
                    default -> "";
                };
        return page.locator(".fjs-form [id$='-" + field.id() + suffix + "']");
    }
}
