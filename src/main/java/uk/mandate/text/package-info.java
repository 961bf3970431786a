/** What people type and files hold, before anybody asks what it means; knows nothing else. */
@NullMarked
package uk.mandate.text;

import org.jspecify.annotations.NullMarked;
