/** Whoever got an issue says that it is not theirs: it is corrected at once, or an owner is asked; and it is counted. */
package dev.accord.routing.notours;
