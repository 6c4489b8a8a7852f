/** Sentences that more than one adapter needs. */
package dev.accord.words;
