/** What pages that ask for a change share, other modules' too: typed dates, problems shown beside what was typed, lists in pages. */
@NamedInterface("web")
@NullMarked
package uk.mandate.organisation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
