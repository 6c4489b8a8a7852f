/** The collaboration forums of a relationship. */
package dev.accord.relationship.forums;
