/** One page a quarter for whoever answers for IT: how routing went, what was decided, what is vacant. */
package dev.accord.relationship.quarter;
