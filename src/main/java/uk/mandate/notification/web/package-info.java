/** The pages on which the outbox is seen. */
@NullMarked
package uk.mandate.notification.web;

import org.jspecify.annotations.NullMarked;
