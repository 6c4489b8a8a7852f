/** How Accord comes into a Jira: what it adopts, what it makes, and what it made. Not how it works afterwards. */
package dev.accord.setup;
