package uk.mandate.strategy;

import java.util.List;
import uk.mandate.accountability.Refusal;

/** A file that is not brought in; it tells everything that is wrong with it at once. */
public class FileRefused extends Refusal {
    private final List<String> errors;

    FileRefused(List<String> errors) {
        super("Nothing was brought in, because the file has "
                + (errors.size() == 1 ? "a mistake" : errors.size() + " mistakes") + ": " + String.join(" ", errors));
        this.errors = List.copyOf(errors);
    }

    /** One sentence for each mistake. */
    public List<String> errors() {
        return errors;
    }
}
