/** Assessing the maturity level from two perspectives: who is asked, what each side says, what follows from it. */
package dev.accord.relationship.assessment;
