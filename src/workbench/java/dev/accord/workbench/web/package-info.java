/** The server: Tomcat, who is logged in, files, and the frame that Jira draws around a page. */
package dev.accord.workbench.web;
