package uk.mandate.tracking;

/**
 * Which acts the case's page offers to its reader.
 *
 * @param plan whether they may plan the days of its stages
 * @param withdraw whether they may withdraw the strategy now
 * @param councilOnTerm whether they record what Council decides of the strategy in force
 * @param find whether they record what they find in its papers
 */
public record OpenActs(boolean plan, boolean withdraw, boolean councilOnTerm, boolean find) {}
