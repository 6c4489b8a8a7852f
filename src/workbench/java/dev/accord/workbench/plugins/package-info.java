/** Loads the packaged plugin as Jira does: Felix, Gemini Blueprint, Spring, Active Objects, Jersey and Velocity are the real ones. */
package dev.accord.workbench.plugins;
