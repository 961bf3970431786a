package uk.mandate.policy;

import jakarta.validation.constraints.NotNull;

/** A body that meets and decides, by the name that minutes use. */
public record Body(@NotNull(message = "is missing") String name) {}
