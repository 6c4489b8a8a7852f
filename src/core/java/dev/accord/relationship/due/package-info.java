/** What is due in relationships, and who learns of it: on the page, as a calendar file, and in one mail a week. */
package dev.accord.relationship.due;
