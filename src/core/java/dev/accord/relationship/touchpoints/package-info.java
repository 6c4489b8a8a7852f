/** Where both sides are in touch, and where they should be and are not. */
package dev.accord.relationship.touchpoints;
