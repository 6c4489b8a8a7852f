/** Who is accountable over all applications at once: read from the agreement, kept nowhere. */
package dev.accord.portfolio;
