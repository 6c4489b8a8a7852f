/** Tables out of text: encodings, separators, quotation marks. What the cells mean is not known here. */
package dev.accord.csv;
