/** How IT and a business unit work together, what they agreed and when they look at it again. */
package dev.accord.relationship;
