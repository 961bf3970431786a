package uk.mandate.processes;

import java.util.stream.Stream;

/** The house rules for models. Each tells the accident that it prevents. */
enum ModelRule implements HouseRule<Model> {
    /** A copied model keeps the old id and overwrites the process it was copied from. */
    FILE_IS_NAMED_LIKE_THE_PROCESS(Naming::file),
    /** Generated ids and ids that outlive their label stand in history tables for years and tell nobody anything. */
    NODE_IDS_SAY_THE_LABEL(Naming::nodeIds),
    /** A flow whose id says nothing cannot be asserted, covered or read in an error message. */
    FLOW_IDS_SAY_WHERE_THEY_LEAD(Naming::flowIds),
    /** A box without words is a box that only its author understands. */
    EVERYTHING_IS_NAMED(Naming::labels),
    /** A constant that outlives its element compiles, and fails on a case in year three. */
    NAMES_IN_JAVA_EXIST(Naming::sharedNames),

    /** An officer opens a task of somebody on leave, and finds a form and no word of what, why, which law, by when. */
    TASKS_TELL_THE_PERSON_WHAT_TO_DO(Writing::tasks),
    /** The table of processes is made from this text; without it nobody knows what starts a case and how it ends. */
    PROCESSES_TELL_PURPOSE_START_AND_OUTCOMES(Writing::process),
    /** Without a time to live the engine refuses the deployment; with a short one it would let records go. */
    HISTORY_IS_KEPT_FOR_YEARS(Writing::history),
    /** A case that is started from Tasklist has no strategy, no ledger entry and no version. */
    CASES_START_IN_MANDATE_ONLY(Writing::start),

    /** "Gateway 3" decided something, and nobody can say what was asked. */
    GATEWAYS_ASK_A_QUESTION(Routing::questions),
    /** An outcome that the model does not know stops a case with an engine error instead of a safe way on. */
    GATEWAYS_HAVE_A_DEFAULT(Routing::defaults),
    /** A forgotten condition sends every case down the first flow that was drawn. */
    ONLY_THE_DEFAULT_IS_UNCONDITIONAL(Routing::conditions),
    /** A gateway that joins and forks, or a task with two ways out, means something else than what it looks like. */
    NOTHING_SPLITS_UNSEEN(Routing::hiddenSplits),

    /** The task opens with "Form failure" and no reason, on the day of the meeting. */
    TASKS_HAVE_THEIR_FORM(Officers::forms),
    /** A misspelt group makes a task that nobody sees. */
    CANDIDATE_GROUPS_ARE_KNOWN(Officers::groups),
    /** A task without a due date is never overdue. */
    TASKS_HAVE_A_DUE_DATE(Officers::dueDates),

    /** A misspelt or hidden bean is found only when a case gets there. */
    BEANS_EXIST_AND_ARE_EXPOSED(Expressions::beans),
    /** A misspelt variable takes the default flow for ever. */
    VARIABLES_ARE_SHARED_WITH_JAVA(Expressions::variables),
    /** Code in a model is not compiled, not reviewed and not tested, and runs with every right of the engine. */
    MODELS_HOLD_NO_CODE(Expressions::code),
    /** A timer that fails once at night stays failed. */
    JOBS_ARE_TRIED_AGAIN(Expressions::retries),
    /** A called process of another deployment, without the business key or with every variable, is another case. */
    CALLS_PASS_THE_CASE_ON(Expressions::calls),

    /** What is not drawn cannot be seen on the page of the case, so a live position would be nowhere. */
    EVERYTHING_IS_DRAWN(Drawing::everything),
    /** A collapsed sub-process hides who does what. */
    SUB_PROCESSES_ARE_EXPANDED(Drawing::expanded),
    /** The eye follows the wrong line where two cross. */
    NO_FLOWS_CROSS(Drawing::crossings),
    /** A line through a box looks like a step that is taken. */
    NO_FLOW_RUNS_THROUGH_A_SHAPE(Drawing::flowsThroughShapes),
    /** A line that ends in the air belongs to nobody. */
    FLOWS_BEGIN_AND_END_AT_THEIR_SHAPES(Drawing::loose),
    /** Two boxes on one place look like one. */
    NO_SHAPES_OVERLAP(Drawing::shapes),
    /** A label on a line or on another label is read as neither. */
    LABELS_STAND_FREE(Drawing::labels),
    /** Text that is larger than its place runs into the next thing. */
    LABELS_HOLD_THEIR_TEXT(Drawing::textSizes),
    /** People read from left to right; the usual way should be one line. */
    THE_HAPPY_PATH_IS_ONE_LINE(Drawing::happyPath);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds no state
    private final HouseRule<Model> rule;

    ModelRule(HouseRule<Model> rule) {
        this.rule = rule;
    }

    @Override
    public Stream<String> brokenBy(Model model, House house) {
        return rule.brokenBy(model, house);
    }
}
