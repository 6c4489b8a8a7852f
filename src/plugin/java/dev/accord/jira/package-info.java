/** Answers the ports of the rules with Jira, and hands Jira's events to them. Decides nothing. */
package dev.accord.jira;
