/** Each object of the plugin and what it is made of: the only package that knows all others. */
package dev.accord.wiring;
