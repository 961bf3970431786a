package uk.mandate.organisation.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mandate.organisation.standing.Ending;

/**
 * What a complete form asks for.
 *
 * @param act makes the change and answers what it ended; a gap that it leaves is shown as a warning
 * @param address where it leads, once it is made
 * @param notice what is said there
 * @param secret what is shown there this once beside the notice, under {@code oneTimePassword}
 */
public record Change(
        Supplier<List<Ending>> act, Supplier<String> address, String notice, @Nullable Supplier<String> secret) {

    /** One that ends nothing. */
    public static Change of(Runnable act, String address, String notice) {
        return ending(
                () -> {
                    act.run();
                    return List.of();
                },
                address,
                notice);
    }

    /** One that leads to what it made, whose address it answers. */
    public static Change making(Supplier<String> act, String notice) {
        var made = new AtomicReference<String>();
        return new Change(
                () -> {
                    made.set(act.get());
                    return List.of();
                },
                made::get,
                notice,
                null);
    }

    /** One that may end what stands. */
    public static Change ending(Supplier<List<Ending>> act, String address, String notice) {
        return new Change(act, () -> address, notice, null);
    }

    /** Once made, shows this beside the notice, and never again. */
    public Change showingOnce(Supplier<String> shown) {
        return new Change(act, address, notice, shown);
    }
}
