/** Who and what there is in our Jira besides issues: people, groups, projects, types, fields, screens. */
package dev.accord.workbench.jira.company;
