/** Upload and download of documents. */
@NullMarked
package uk.mandate.document.web;

import org.jspecify.annotations.NullMarked;
