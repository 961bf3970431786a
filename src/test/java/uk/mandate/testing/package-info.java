/** What every test shares: one running application, its clock, and the people who act in it. */
@NullMarked
package uk.mandate.testing;

import org.jspecify.annotations.NullMarked;
