/** Work that takes longer than a second: in chunks, with progress, cancelled or resumed between two of them. */
package dev.accord.jobs;
