package uk.mandate.processes;

import static uk.mandate.processes.FormRule.*;
import static uk.mandate.processes.ModelRule.*;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.mandate.processes.HouseRulesTest.Mutant;

/** One way at least to break each house rule. */
final class Mutants {
    private Mutants() {}

    static Stream<Mutant<ModelRule>> models() {
        return Stream.of(naming(), writing(), routing(), officers(), engine(), drawing())
                .flatMap(mutants -> mutants);
    }

    private static Stream<Mutant<ModelRule>> naming() {
        return Stream.of(
                model(FILE_IS_NAMED_LIKE_THE_PROCESS, "process id=\"sound-model\"", "process id=\"other-model\""),
                model(NODE_IDS_SAY_THE_LABEL, "EndEvent_NotAnswered", "EndEvent_1ab2c3d"),
                model(NODE_IDS_SAY_THE_LABEL, "name=\"Not answered\"", "name=\"Forgotten\""),
                model(FLOW_IDS_SAY_WHERE_THEY_LEAD, "SequenceFlow_WasAnswerGivenNo", "SequenceFlow_0x8k2l1"),
                model(FLOW_IDS_SAY_WHERE_THEY_LEAD, "SequenceFlow_RecordAnswerToAnswered", "SequenceFlow_Last"),
                model(EVERYTHING_IS_NAMED, " name=\"Yes\"", ""),
                model(EVERYTHING_IS_NAMED, " name=\"Sound model\"", ""),
                model(NAMES_IN_JAVA_EXIST, "EndEvent_Answered", "EndEvent_AnswerGiven"));
    }

    private static Stream<Mutant<ModelRule>> writing() {
        return Stream.of(
                model(TASKS_TELL_THE_PERSON_WHAT_TO_DO, "Law: none but the law of this file.", ""),
                model(TASKS_TELL_THE_PERSON_WHAT_TO_DO, "Writes the answer into the book.", ""),
                model(PROCESSES_TELL_PURPOSE_START_AND_OUTCOMES, "Outcomes: answered; not answered.", ""),
                model(HISTORY_IS_KEPT_FOR_YEARS, " camunda:historyTimeToLive=\"P3650D\"", ""),
                model(HISTORY_IS_KEPT_FOR_YEARS, "P3650D", "P30D"),
                model(CASES_START_IN_MANDATE_ONLY, " camunda:isStartableInTasklist=\"false\"", ""));
    }

    private static Stream<Mutant<ModelRule>> routing() {
        return Stream.of(
                model(GATEWAYS_ASK_A_QUESTION, "Was the answer given?", "Was the answer given"),
                model(GATEWAYS_HAVE_A_DEFAULT, " default=\"SequenceFlow_WasAnswerGivenNo\"", ""),
                model(
                        ONLY_THE_DEFAULT_IS_UNCONDITIONAL,
                        "default=\"SequenceFlow_WasAnswerGivenNo\"",
                        "default=\"SequenceFlow_WasAnswerGivenYes\""),
                model(
                        NOTHING_SPLITS_UNSEEN,
                        "targetRef=\"EndEvent_QuestionDropped\"",
                        "targetRef=\"Gateway_WasAnswerGiven\""),
                model(
                        NOTHING_SPLITS_UNSEEN,
                        "sourceRef=\"Gateway_WasAnswerGiven\" targetRef=\"EndEvent_NotAnswered\"",
                        "sourceRef=\"Task_AnswerQuestion\" targetRef=\"EndEvent_NotAnswered\""));
    }

    private static Stream<Mutant<ModelRule>> officers() {
        return Stream.of(
                model(TASKS_HAVE_THEIR_FORM, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\""),
                model(TASKS_HAVE_THEIR_FORM, "formRef=\"answer-question\"", "formRef=\"answer-questions\""),
                model(CANDIDATE_GROUPS_ARE_KNOWN, "candidateGroups=\"leader\"", "candidateGroups=\"leeder\""),
                model(CANDIDATE_GROUPS_ARE_KNOWN, " camunda:candidateGroups=\"leader\"", ""),
                model(CANDIDATE_GROUPS_ARE_KNOWN, "candidateGroups=\"leader\"", "candidateGroups=\"${anyOffice}\""),
                model(CANDIDATE_GROUPS_ARE_KNOWN, " camunda:dueDate", " camunda:assignee=\"leader\" camunda:dueDate"),
                model(TASKS_HAVE_A_DUE_DATE, " camunda:dueDate=\"${deadlines.due('answer', askedOn)}\"", ""));
    }

    private static Stream<Mutant<ModelRule>> engine() {
        return Stream.of(
                model(BEANS_EXIST_AND_ARE_EXPOSED, "${recordAnswerDelegate}", "${recordAnswersDelegate}"),
                model(BEANS_EXIST_AND_ARE_EXPOSED, "${deadlines.endOf", "${runtimeService.endOf"),
                model(VARIABLES_ARE_SHARED_WITH_JAVA, "${answered ==", "${answred =="),
                model(VARIABLES_ARE_SHARED_WITH_JAVA, "source=\"askedOn\"", "source=\"asked\""),
                model(
                        MODELS_HOLD_NO_CODE,
                        "delegateExpression=\"${recordAnswerDelegate}\"",
                        "class=\"java.lang.Object\""),
                model(
                        JOBS_ARE_TRIED_AGAIN,
                        "<camunda:failedJobRetryTimeCycle>PT1M,PT10M,PT1H</camunda:failedJobRetryTimeCycle>",
                        ""),
                model(CALLS_PASS_THE_CASE_ON, "calledElementBinding=\"deployment\"", "calledElementBinding=\"latest\""),
                model(CALLS_PASS_THE_CASE_ON, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", ""),
                model(CALLS_PASS_THE_CASE_ON, "calledElement=\"sound-model\"", "calledElement=\"other-model\""));
    }

    private static Stream<Mutant<ModelRule>> drawing() {
        return Stream.of(
                model(SUB_PROCESSES_ARE_EXPANDED, "isExpanded=\"true\"", "isExpanded=\"false\""),
                model(EVERYTHING_IS_DRAWN, "bpmnElement=\"EndEvent_Answered\"", "bpmnElement=\"EndEvent_NotAnswered\""),
                model(
                        EVERYTHING_IS_DRAWN,
                        "bpmnElement=\"SequenceFlow_WasAnswerGivenNo\"",
                        "bpmnElement=\"EndEvent_Answered\""),
                model(EVERYTHING_IS_DRAWN, "<dc:Bounds x=\"388\" y=\"135\" width=\"18\" height=\"14\" />", ""),
                model(
                        NO_FLOWS_CROSS,
                        "<di:waypoint x=\"380\" y=\"162\" />",
                        points(420, 125, 420, 214, 380, 214, 380, 198)),
                model(NO_FLOW_RUNS_THROUGH_A_SHAPE, "y=\"208\"", "y=\"195\""),
                model(FLOWS_BEGIN_AND_END_AT_THEIR_SHAPES, points(642, 100), points(630, 100)),
                model(
                        NO_SHAPES_OVERLAP,
                        "x=\"460\" y=\"60\" width=\"120\" height=\"80\"",
                        "x=\"460\" y=\"60\" width=\"120\" height=\"200\""),
                model(LABELS_STAND_FREE, "x=\"420\" y=\"82\"", "x=\"420\" y=\"93\""),
                model(LABELS_STAND_FREE, "x=\"420\" y=\"82\"", "x=\"452\" y=\"82\""),
                model(LABELS_STAND_FREE, "x=\"388\" y=\"135\"", "x=\"430\" y=\"84\""),
                model(LABELS_HOLD_THEIR_TEXT, "width=\"90\" height=\"14\"", "width=\"60\" height=\"14\""),
                model(THE_HAPPY_PATH_IS_ONE_LINE, "x=\"642\" y=\"82\"", "x=\"642\" y=\"88\""));
    }

    static Stream<Mutant<FormRule>> forms() {
        return Stream.of(
                form(FILE_IS_NAMED_LIKE_THE_FORM, "\"id\": \"answer-question\"", "\"id\": \"other-question\""),
                form(SPEAKS_TASKLISTS_DIALECT, "\"schemaVersion\": 16", "\"schemaVersion\": 19"),
                form(HOLDS_ONLY_WHAT_TASKLIST_DRAWS, "\"textarea\"", "\"filepicker\""),
                form(HOLDS_ONLY_WHAT_TASKLIST_DRAWS, "\"group\"", "\"dynamiclist\""),
                form(BELONGS_TO_A_TASK, "\"id\": \"answer-question\"", "\"id\": \"other-question\""),
                form(KEYS_ARE_THE_ANSWERS, "\"key\": \"words\"", "\"key\": \"reasons\""),
                form(KEYS_ARE_THE_ANSWERS, "\"key\": \"words\"", "\"key\": \"outcome\""),
                form(CHOICES_ARE_THE_ANSWERS, "\"not-given\" }]", "\"no\" }]"),
                form(DATES_ARE_DATES, "\"subtype\": \"date\"", "\"subtype\": \"datetime\""),
                form(TEXTS_HAVE_A_LIMIT, "5000", "50000"),
                form(TEXTS_HAVE_A_LIMIT, "\"maxLength\"", "\"minLength\""),
                form(FIELDS_ARE_LABELLED, "\"label\": \"The answer's words\",", ""),
                form(HIDDEN_FIELDS_ARE_NOT_REQUIRED, "\"maxLength\"", "\"required\": true, \"maxLength\""),
                form(CONDITIONS_NAME_FIELDS, "=outcome = ", "=result = "),
                form(SHOWS_THE_BRIEFING, "{{deadlineWords}}", ""));
    }

    private static String points(int... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(at -> "<di:waypoint x=\"%d\" y=\"%d\" />".formatted(numbers[2 * at], numbers[2 * at + 1]))
                .collect(Collectors.joining());
    }

    private static Mutant<FormRule> form(FormRule rule, String before, String after) {
        return new Mutant<>(rule, before, after);
    }

    private static Mutant<ModelRule> model(ModelRule rule, String before, String after) {
        return new Mutant<>(rule, before, after);
    }
}
