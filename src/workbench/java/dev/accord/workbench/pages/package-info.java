/** Our Jira's own pages: as much of them as it takes to try a plugin's. */
package dev.accord.workbench.pages;
