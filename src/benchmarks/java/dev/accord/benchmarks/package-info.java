/** What Accord costs, measured beside other designs on the same work, in one run. {@code ./bench} at the root starts it. */
package dev.accord.benchmarks;
