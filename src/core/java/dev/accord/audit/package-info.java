/** Who changed which configuration when, before and after. */
package dev.accord.audit;
