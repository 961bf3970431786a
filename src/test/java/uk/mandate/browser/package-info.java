/** What people see: the real pages and the real web applications in a real browser. */
@NullMarked
package uk.mandate.browser;

import org.jspecify.annotations.NullMarked;
