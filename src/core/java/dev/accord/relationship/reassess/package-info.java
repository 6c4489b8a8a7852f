/** What makes a decision on model and level old before its review. */
package dev.accord.relationship.reassess;
