package uk.mandate.notification;

import java.util.UUID;

/** One message as it goes out; the same id always, however often it has to be tried. */
record Letter(UUID id, String to, String subject, String text) {}
