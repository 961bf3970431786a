/** What all pages and the API share: the start page, and how a refusal or bad input is told. */
@NullMarked
package uk.mandate.web;

import org.jspecify.annotations.NullMarked;
