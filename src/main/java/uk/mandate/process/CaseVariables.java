package uk.mandate.process;

/** What the models of a running case route by, where it follows from a fact that was corrected since. */
public interface CaseVariables {

    /** Gives the variable another value in every process of the case that carries one already. */
    <T> void correct(String caseReference, ProcessVariable<T> variable, T value);
}
