/** The house rules of models and forms, their pictures, and the gate that every path of every model is walked. */
@NullMarked
package uk.mandate.processes;

import org.jspecify.annotations.NullMarked;
