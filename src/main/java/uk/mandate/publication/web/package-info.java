/** The public register: what was published, when, and how to check it; open to everybody. */
@NullMarked
package uk.mandate.publication.web;

import org.jspecify.annotations.NullMarked;
