/** Who may do what in Accord, and how Accord is set up on this Jira. */
package dev.accord.governance;
