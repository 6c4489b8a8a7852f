/** A subset of Jira's query language, over what is indexed. */
package dev.accord.workbench.jira.jql;
