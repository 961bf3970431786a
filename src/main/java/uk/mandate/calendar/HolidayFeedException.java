package uk.mandate.calendar;

/** A holiday feed that cannot be used; the message is one sentence that names the file and the reason. */
public class HolidayFeedException extends RuntimeException {
    /** Refuses a feed; the reason completes the sentence. */
    public HolidayFeedException(String feed, String reason) {
        super("The bank holidays in " + feed + " cannot be used: " + reason + ".");
    }
}
