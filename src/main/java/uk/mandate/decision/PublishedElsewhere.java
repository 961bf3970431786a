package uk.mandate.decision;

import java.net.URI;
import java.time.Instant;

/** Where and when another system published what Mandate records as published. */
public record PublishedElsewhere(URI address, Instant publishedAt) {}
