package uk.mandate.decision.breach;

import java.util.List;

/** One page of the list of breaches, counted from 1. */
record FoundBreaches(List<SeenBreach> rows, int page, int pages, int total) {}
