/** One decision about one issue, by Accord and by designs that a company might have built instead. */
package dev.accord.benchmarks.decision;
