/** How the business rates IT, quarter by quarter, without anybody learning who said what. */
package dev.accord.relationship.pulse;
