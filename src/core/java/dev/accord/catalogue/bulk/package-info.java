/** One change of many applications at once. */
package dev.accord.catalogue.bulk;
