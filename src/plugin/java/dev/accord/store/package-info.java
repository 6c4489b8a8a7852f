/** Keeps rows in Jira's own database through Active Objects. No row leaves this package, and nothing is decided here. */
package dev.accord.store;
