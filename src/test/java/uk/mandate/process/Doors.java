package uk.mandate.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.testing.OurCalls;

/** Everything that answers a request, read from those who answer where they can be asked. */
@Component
class Doors {
    /** What answers without a controller, or before one. */
    private static final List<String> FILES = List.of(
            "GET /camunda",
            "GET /camunda/",
            "GET /camunda/app/{app}/{engine}/",
            "GET /camunda/app/{app}/{file}",
            "GET /camunda/app/tasklist/{engine}/",
            "GET /camunda/app/tasklist/scripts/{file}",
            "GET /camunda/app/tasklist/locales/{file}",
            "GET /camunda/app/cockpit/{engine}/",
            "GET /camunda/app/admin/{engine}/",
            "GET /camunda/app/welcome/{engine}/",
            "GET /camunda/lib/{file}",
            "GET /camunda/assets/**",
            "GET /camunda/api/{anything}",
            "GET /camunda/api/engine/",
            "GET /camunda/api/engine/{anything}",
            "GET /camunda/api/engine/engine/{engine}",
            "GET /camunda/api/engine/engine/{engine}/task",
            "POST /camunda/api/engine/engine/{engine}/task/count",
            "GET /webjars/**",
            "GET /js/{file}",
            "GET /mandate.css",
            "GET /js/sign-in.js",
            "GET /favicon.svg",
            "GET /favicon.ico",
            "GET /actuator",
            "GET /actuator/{anything}",
            "GET /api/docs/{file}",
            "GET /api/{anything}",
            "GET /error/{anything}",
            "GET /{anything}",
            "GET /**");

    private static final List<String> OF_SESSIONS = List.of(
            "POST /sign-in",
            "POST /sign-out",
            "POST /camunda/api/admin/auth/user/{engine}/logout",
            "POST /camunda/api/admin/auth/user/{engine}/login/{app}");

    private static final Predicate<String> CHANGES_SESSIONS =
            call -> call.contains("/sign-in") || call.contains("/sign-out") || call.contains("/account/password");

    private final OurCalls controllers;

    Doors(OurCalls controllers) {
        this.controllers = controllers;
    }

    /** Those at this place, in an order that is always the same. */
    List<String> at(Place place) {
        return switch (place) {
            case TASKLIST, ENGINE_REST -> engine();
            case WEBAPPS ->
                WebappApiTest.resources().stream()
                        .filter(call -> !call.contains("/auth/user/") || call.startsWith("GET"))
                        .toList();
            case OURS ->
                controllers.all().stream().filter(CHANGES_SESSIONS.negate()).toList();
            case BENEATH ->
                Stream.concat(controllers.ofFrameworks().stream(), FILES.stream())
                        .toList();
            case SESSIONS ->
                Stream.concat(controllers.all().stream().filter(CHANGES_SESSIONS), OF_SESSIONS.stream())
                        .distinct()
                        .toList();
        };
    }

    /** All, and once more as many that could change the case. */
    private static List<String> engine() {
        var calls = new ArrayList<>(EngineApi.OPEN);
        calls.addAll(EngineApiTest.closed());
        for (var act : List.of("submit-form", "complete", "claim", "unclaim")) {
            calls.addAll(Collections.nCopies(EngineApi.OPEN.size() / 4, "POST /task/{id}/" + act));
        }
        return calls;
    }

    /** Which of them, and what all their paths begin with. */
    enum Place {
        /** The engine's interface as the web applications call it. */
        TASKLIST("/camunda/api/engine/engine/default"),
        /** The same where it is turned on for programs. */
        ENGINE_REST("/engine-rest"),
        /** What Admin, Cockpit, Tasklist and Welcome have of their own. */
        WEBAPPS("/camunda/api"),
        /** Our own controllers. */
        OURS(""),
        /** What the frameworks beneath them answer, and files. */
        BENEATH(""),
        /** What begins or ends a session or counts towards the lockout. */
        SESSIONS("");

        private final String prefix;

        Place(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }
}
