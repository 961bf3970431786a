package uk.mandate.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import uk.mandate.testing.MandateTest;

/** One person at a computer of their own, signed in on our page. */
final class Desk implements AutoCloseable {
    private final BrowserContext computer;
    private final Page page;

    private Desk(String address) {
        this.computer = Chromium.newContext(address);
        this.page = computer.newPage();
    }

    /** Somebody whom the system does not know. */
    static Desk ofStranger(String address) {
        return new Desk(address);
    }

    static Desk of(String person, String address) {
        var desk = new Desk(address);
        desk.page.navigate("/sign-in");
        desk.signIn(person);
        return desk;
    }

    /** Fills in the sign-in page that is on the screen. */
    void signIn(String person) {
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(MandateTest.PASSWORD);
        page.locator("#sign-in button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** What is on the screen. */
    Page page() {
        return page;
    }

    /** Opens a page of ours. */
    Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** The session ends without the person doing anything. */
    void loseSession() {
        computer.clearCookies();
    }

    @Override
    public void close() {
        computer.close();
    }
}
