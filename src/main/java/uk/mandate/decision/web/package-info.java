/** The pages of meetings: their calendar, each meeting with its agenda, and each item with its resolutions. */
@NullMarked
package uk.mandate.decision.web;

import org.jspecify.annotations.NullMarked;
