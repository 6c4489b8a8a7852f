/** Asking whoever can take away the cause for which issues wait, once for each cause, by a task in Jira. */
package dev.accord.routing.ask;
