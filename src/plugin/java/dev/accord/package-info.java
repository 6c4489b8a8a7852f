/** Puts the plugin together. */
package dev.accord;
