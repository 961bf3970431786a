package uk.mandate.walk;

/** A way by which a person answers a task. */
interface Door {
    /** Sends the answer; fails where it is neither taken nor refused in a plain sentence. */
    Reply send(Attempt attempt);
}
