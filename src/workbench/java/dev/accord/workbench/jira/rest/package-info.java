/** Jira's REST API, version 2, as far as scripts and our tests use it. */
package dev.accord.workbench.jira.rest;
