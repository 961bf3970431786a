package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.DEMOCRATIC_SERVICES;
import static uk.mandate.process.GateCase.adopted;
import static uk.mandate.process.GateCase.adoptedBut;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.OpenWork;
import uk.mandate.testing.MandateTest;

@MandateTest
class EngineCasesTest {
    @Autowired
    Cases cases;

    @Autowired
    GateCase gate;

    @Autowired
    OpenWork work;

    @Autowired
    TaskService tasks;

    @Test
    void anOpenTaskTellsWhoHoldsItAndByWhen() {
        var reference = gate.open();
        assertThat(cases.openTasks(reference)).singleElement().satisfies(task -> {
            assertThat(task.element()).isEqualTo("Task_Decide");
            assertThat(task.caseReference()).isEqualTo(reference);
            assertThat(task.process()).isEqualTo("gate-test");
            assertThat(task.groups()).containsExactly("democratic-services", "leader");
            assertThat(task.due()).isEqualTo(LocalDate.of(2031, 2, 26));
            assertThat(task.assignee()).isNull();
        });
        assertThat(cases.openTasks()).anyMatch(task -> task.caseReference().equals(reference));
    }

    @Test
    void aPathTellsWhatWasPassedAndWhereTheCaseStands() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adopted());
        var path = cases.paths(reference).get(0);
        assertThat(path.steps())
                .extracting(Cases.Step::element)
                .containsExactly("StartEvent_Begun", "Task_Decide", "Gateway_WhatWasDecided", "Task_Check");
        assertThat(path.steps().get(3).left()).isNull();
        assertThat(cases.model(path.definitionId())).contains("id=\"Gateway_WhatWasDecided\"");
        assertThat(cases.isEnded(reference)).isFalse();
    }

    @Test
    void aCaseThatHasNothingOpenIsEnded() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adoptedBut("outcome", "not-held"));
        assertThat(cases.isEnded(reference)).isTrue();
        assertThat(cases.isEnded("GATE-UNKNOWN")).isFalse();
    }

    @Test
    void aCaseStartsInMandatesOwnName() {
        gate.open();
        cases.start("gate-test", "GATE-STARTED", Map.of("strategy", "GATE-STARTED"));
        assertThat(cases.openTasks("GATE-STARTED")).hasSize(1);
    }

    @Test
    void aLeaversWorkIsListedAndGivenBack() {
        var reference = gate.open();
        var person = new PersonId("democratic.services");
        Acting.as(DEMOCRATIC_SERVICES, () -> tasks.claim(gate.taskId(reference), person.value()));
        assertThat(work.of(person)).anyMatch(task -> task.caseReference().equals(reference) && task.claimed());
        assertThat(work.release(person)).isPositive();
        assertThat(work.of(person)).anyMatch(task -> task.caseReference().equals(reference) && !task.claimed());
    }
}
