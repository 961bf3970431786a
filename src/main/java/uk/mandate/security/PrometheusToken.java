package uk.mandate.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** The bearer token with which a monitoring system reads {@code /actuator/prometheus}; without one only administrators do. */
@Component
class PrometheusToken {
    private final String expected;

    PrometheusToken(@Value("${mandate.prometheus-token:}") String token) {
        this.expected = token.isBlank() ? "" : "Bearer " + token;
    }

    boolean isIn(RequestAuthorizationContext context) {
        var given = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && !expected.isEmpty() && MessageDigest.isEqual(bytes(expected), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
