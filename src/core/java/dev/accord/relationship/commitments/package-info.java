/** What both sides promised each other, and the duties of whoever manages the relationship. */
package dev.accord.relationship.commitments;
