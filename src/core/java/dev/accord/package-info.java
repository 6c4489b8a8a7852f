/** What every noun of Accord shares: how a request ends. Rules belong to the package of their noun. */
package dev.accord;
