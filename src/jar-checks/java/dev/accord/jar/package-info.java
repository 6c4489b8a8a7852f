/** What must hold of the packaged plugin before anybody uploads it to a Jira, checked without a Jira. */
package dev.accord.jar;
