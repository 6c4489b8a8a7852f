/** The governance agreement of both sides: made from live data, frozen, signed, compared with the one before. */
package dev.accord.relationship.agreement;
