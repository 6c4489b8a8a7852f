/** Vendors that work for an accountable side: their clock, what happens at a breach, and stepping in. */
package dev.accord.routing.vendor;
