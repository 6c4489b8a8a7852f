/** Our small honest Jira: its company, its issues, their changes and events, kept in tables of their own. */
package dev.accord.workbench.jira;
