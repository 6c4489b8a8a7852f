/** Many issues routed again at once: shown before, done as a job, taken back where nobody changed them since. */
package dev.accord.routing.reroute;
