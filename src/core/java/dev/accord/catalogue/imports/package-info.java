/** How applications come in from a table: columns, cells, the difference to the catalogue, and applying it. */
package dev.accord.catalogue.imports;
