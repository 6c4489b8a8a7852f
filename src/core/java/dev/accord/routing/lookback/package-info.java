/** What became of issues that are done with, against what Accord decided, or would decide today. Changes nothing. */
package dev.accord.routing.lookback;
