package uk.mandate.decision;

import java.time.LocalDate;

/** Where cases go from what is found about their decisions; implemented by whoever keeps the cases. */
public interface CaseCourse {

    /**
     * Sends the case back to an earlier stage, by the way that its model has for it: what was reached since then stays on
     * record and counts no more.
     *
     * @param stage the id of the stage at which it goes on, such as {@code cabinet-2}
     * @param reason one sentence a person understands
     * @param decidedOn the day of the ruling or of the correction's approval
     * @throws uk.mandate.accountability.Refusal where the case cannot go back there; then nothing is changed
     */
    void sendBack(String caseReference, String stage, String reason, LocalDate decidedOn);
}
