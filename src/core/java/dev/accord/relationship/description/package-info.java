/** How each side is organised, on one page a side. */
package dev.accord.relationship.description;
