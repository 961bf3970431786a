/** Sign-in, lockout, filter chains, and what each role may do in the engine's web applications. */
@NullMarked
package uk.mandate.security;

import org.jspecify.annotations.NullMarked;
