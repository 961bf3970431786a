package uk.mandate.decision;

import java.time.LocalDate;

/** The way of a case, where something outside its flow changes it; implemented by the module whose case it is. */
public interface CaseCourse {

    /**
     * Sends the case back to the stage with this id, at which it is taken up again.
     *
     * @param reason why, as the case's page and the ledger tell it
     * @param decidedOn the day on which that was decided
     * @throws uk.mandate.accountability.Refusal where the case cannot go back; the sentence says what is lawful instead
     */
    void sendBack(String caseReference, String stage, String reason, LocalDate decidedOn);
}
