/** Which application an issue that names none is probably about, and what says so. Never decides. */
package dev.accord.routing.suggest;
