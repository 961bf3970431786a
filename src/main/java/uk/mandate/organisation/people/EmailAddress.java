package uk.mandate.organisation.people;

import java.util.regex.Pattern;
import uk.mandate.accountability.Refusal;

/** An address to which a mail server can deliver, as far as its form tells. */
record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Refusal(
                    "This is not an e-mail address: give one such as jo.smith@council.example, without a name or"
                            + " brackets around it.");
        }
    }
}
