/** The applications, their seats and contracts, and how they come in. Not who is accountable: see operatingmodel. */
package dev.accord.catalogue;
