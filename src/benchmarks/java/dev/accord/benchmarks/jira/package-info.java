/** The packaged plugin in a workbench on PostgreSQL, beside plain JDBC that writes the same rows into the same database. */
package dev.accord.benchmarks.jira;
