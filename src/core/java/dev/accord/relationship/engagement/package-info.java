/** How closely both sides work together, as a figure that lives between reviews; the level stays what people decide. */
package dev.accord.relationship.engagement;
