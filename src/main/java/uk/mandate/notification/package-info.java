/** What people are told by e-mail about their tasks: one outbox, one message for each person and day, and at once what the law sets. */
@NullMarked
package uk.mandate.notification;

import org.jspecify.annotations.NullMarked;
