package uk.mandate.strategy.clearance;

import uk.mandate.strategy.Stage;

/**
 * A report as members get it: what is cleared is one edition of the text, in one round, for one stage.
 *
 * @param edition 0 where the text stands in papers that were brought in
 */
record ReportForMembers(String caseReference, Stage stage, int round, int edition) {}
