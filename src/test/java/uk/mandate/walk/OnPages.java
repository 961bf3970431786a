package uk.mandate.walk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People open our pages of a case by chance, follow a link there, and fill in whatever form they meet. */
final class OnPages {
    private static final int SERVER_ERROR = 500;
    private static final int REDIRECTED = 302;
    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?:strategies|meetings|breaches|register)/[^\"#]*)\"");
    private static final List<String> PAGES = List.of(
            "/strategies/%s",
            "/strategies/%s/draft",
            "/strategies/%s/report",
            "/strategies/%s/clearance",
            "/strategies/%s/consultation",
            "/strategies/%s/scrutiny",
            "/strategies/%s/corrections",
            "/strategies/%s/corrections",
            "/strategies/%s/errata",
            "/strategies/%s/plan",
            "/breaches?standing=open&strategy=%s",
            "/audit/%s",
            "/api/v1/strategies/%s",
            "/api/v1/strategies/%s/stages");
    private static final List<String> PEOPLE = List.of(
            "democratic.services",
            "democratic.services.second",
            "monitoring.officer",
            "lead.officer",
            "scrutiny.officer",
            "leader",
            "auditor");

    private final Browsers browsers;
    private final WalkClock clock;
    private final WhatHappened happened;
    private final Dice dice;

    OnPages(Browsers browsers, WalkClock clock, WhatHappened happened, Dice dice) {
        this.browsers = browsers;
        this.clock = clock;
        this.happened = happened;
        this.dice = dice;
    }

    /** Up to three pages, each by a link on the one before. */
    void wander(WalkedCase walked) {
        var person = dice.of(PEOPLE);
        var address = dice.of(PAGES).formatted(walked.reference());
        for (var page = 0; page < 3; page++) {
            var body = open(walked, person, address).body();
            PageForm.on(body).ifPresent(form -> fillIn(walked, person, form));
            var links = links(walked, body);
            if (links.isEmpty()) {
                return;
            }
            address = dice.of(links);
        }
    }

    /** Where the links lead that the person sees there. */
    List<String> links(WalkedCase walked, String person, String address) {
        return links(walked, open(walked, person, address).body());
    }

    /** Where the person meets a form at this address, it is filled in. */
    boolean act(WalkedCase walked, String person, String address) {
        var form = PageForm.on(open(walked, person, address).body());
        return form.filter(met -> fillIn(walked, person, met)).isPresent();
    }

    /** The links on a page that lead to pages of this case or of meetings; no other case's. */
    private static List<String> links(WalkedCase walked, String body) {
        return LINK.matcher(body)
                .results()
                .map(link -> PageForm.unescaped(link.group(1)))
                .filter(link -> !link.startsWith("/strategies/") || link.contains(walked.reference()))
                .distinct()
                .toList();
    }

    private HttpResponse<String> open(WalkedCase walked, String person, String address) {
        happened.count("pages opened");
        return working(walked, person + " opens " + address, browsers.of(person).get(address));
    }

    private boolean fillIn(WalkedCase walked, String person, PageForm form) {
        var filled = form.filled(dice, clock.today());
        var what = person + " sends " + form.action() + " " + filled;
        var answer = working(walked, what, browsers.of(person).postForm(form.action(), form.action(), filled));
        var done = answer.statusCode() == REDIRECTED;
        happened.count(done ? "forms of pages taken" : "forms of pages refused");
        if (done) {
            walked.tell(what);
            happened.count("page act: " + kind(form.action()));
        }
        return done;
    }

    /** The last words of the address that are no id. */
    private static String kind(String action) {
        return Stream.of(action.split("[/?]", -1))
                .filter(part -> part.matches("[a-z-]+"))
                .reduce((before, last) -> last)
                .orElse(action);
    }

    private static HttpResponse<String> working(WalkedCase walked, String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new WalkFailed(
                    "Status " + answer.statusCode() + " when " + what + "\n" + answer.body() + "\n" + walked);
        }
        return answer;
    }
}
