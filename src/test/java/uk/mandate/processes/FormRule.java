package uk.mandate.processes;

import java.util.stream.Stream;

/** The house rules for forms. Each tells the accident that it prevents. */
enum FormRule implements HouseRule<Form> {
    /** A copied form keeps the old id and takes the place of the form it was copied from. */
    FILE_IS_NAMED_LIKE_THE_FORM(FormChecks::file),
    /** A form of a newer dialect than Tasklist's shows nothing, with no reason. */
    SPEAKS_TASKLISTS_DIALECT(FormChecks::dialect),
    /** One unknown component fails the whole form; a dynamic list keeps Complete disabled; HTML runs in browsers. */
    HOLDS_ONLY_WHAT_TASKLIST_DRAWS(FormChecks::components),
    /** A form that no task uses is maintained for nobody. */
    BELONGS_TO_A_TASK(FormChecks::use),
    /** A field that the record does not know is refused after the officer has typed it all. */
    KEYS_ARE_THE_ANSWERS(FormChecks::keys),
    /** A choice that the record does not know is refused each time; one that is missing can never be recorded. */
    CHOICES_ARE_THE_ANSWERS(FormChecks::choices),
    /** A Date variable or a time zone moves a meeting by a day. */
    DATES_ARE_DATES(FormChecks::dates),
    /** An officer types ten pages and is told at the end. */
    TEXTS_HAVE_A_LIMIT(FormChecks::limits),
    /** A field without a label cannot be used with a screen reader, nor by anybody else. */
    FIELDS_ARE_LABELLED(FormChecks::labels),
    /** A required field that is hidden stops the form without a visible reason. */
    HIDDEN_FIELDS_ARE_NOT_REQUIRED(FormChecks::hiddenRequired),
    /** A condition on a key that was renamed hides or shows for ever. */
    CONDITIONS_NAME_FIELDS(FormChecks::conditions),
    /** An officer decides without the deadline, the rule, or what was decided before. */
    SHOWS_THE_BRIEFING(FormChecks::briefing);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds no state
    private final HouseRule<Form> rule;

    FormRule(HouseRule<Form> rule) {
        this.rule = rule;
    }

    @Override
    public Stream<String> brokenBy(Form form, House house) {
        return rule.brokenBy(form, house);
    }
}
