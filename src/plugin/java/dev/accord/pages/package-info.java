/** The pages and panels of Accord: shells that Jira decorates, filled by scripts from REST. Decides nothing. */
package dev.accord.pages;
