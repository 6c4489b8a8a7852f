/** What is broken in how Accord is set up, and what waits. No repairs: each fault names where a person mends it. */
package dev.accord.health;
