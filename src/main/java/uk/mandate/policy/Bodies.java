package uk.mandate.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The bodies that every council and partnership in scope has; each is named in the policy or the start stops. */
public record Bodies(
        @NotNull(message = "is missing") @Valid Body council,
        @NotNull(message = "is missing") @Valid Body cabinet,
        @NotNull(message = "is missing") @Valid Body scrutinyCommittee,
        @NotNull(message = "is missing") @Valid Body crimeAndDisorderCommittee,
        @NotNull(message = "is missing") @Valid Body partnership,
        @NotNull(message = "is missing") @Valid Body responsibleAuthoritiesGroup) {}
