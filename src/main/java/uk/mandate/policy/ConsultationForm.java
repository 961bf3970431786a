package uk.mandate.policy;

/** A way of asking people; the policy says which count towards the time that a consultation takes. */
public enum ConsultationForm {
    /** Before Cabinet has approved a draft. */
    ENGAGEMENT,
    /** On the draft that Cabinet approved, with a published timetable. */
    FORMAL
}
