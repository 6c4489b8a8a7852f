/** Whose issue is it: from an issue and the agreement to a decision with its reason, and onto the issue. Jira itself stays behind the ports. */
package dev.accord.routing;
