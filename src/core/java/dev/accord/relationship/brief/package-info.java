/** What somebody should know before meeting the counterpart: what happened since the last contact. */
package dev.accord.relationship.brief;
