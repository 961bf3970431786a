package uk.mandate.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The sample's officers, each at a computer of their own, on which they sign in once. */
final class Officers implements AutoCloseable {
    private final Map<String, Desk> desks = new HashMap<>();
    private final Supplier<String> address;

    Officers(Supplier<String> address) {
        this.address = address;
    }

    /** The desk of the sample's holder of this office. */
    Desk at(String office) {
        return desks.computeIfAbsent(office.replace('-', '.'), person -> Desk.of(person, address.get()));
    }

    /** What was on each screen when everybody went home. */
    void leaveAPicture(Pictures pictures) {
        desks.forEach((person, desk) -> pictures.ofScreen(desk.page(), "left-by-" + person));
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
        desks.clear();
    }
}
