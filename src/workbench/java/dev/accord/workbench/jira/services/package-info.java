/** Jira's Java services, as far as somebody calls them. */
package dev.accord.workbench.jira.services;
