package uk.mandate.policy;

import jakarta.validation.constraints.NotBlank;

/** A body that meets and decides, by the name that minutes use. */
public record Body(@NotBlank(message = "is missing") String name) {}
