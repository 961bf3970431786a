/** What the organisation's pages share: typed dates, problems shown beside what was typed, lists in pages. */
@NullMarked
package uk.mandate.organisation.web;

import org.jspecify.annotations.NullMarked;
