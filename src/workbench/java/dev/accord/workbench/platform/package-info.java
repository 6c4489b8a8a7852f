/** The services of the platform around Jira, as far as the plugin calls them: events, scheduler, locks, caches, words. */
package dev.accord.workbench.platform;
