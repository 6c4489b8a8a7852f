/** Translates between HTTP and the use cases: JSON in and out, refusals to status codes. Decides nothing. */
package dev.accord.rest;
