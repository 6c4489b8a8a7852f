/** Many relationships at once out of a CSV file: all of its lines, or none. */
package dev.accord.relationship.imports;
