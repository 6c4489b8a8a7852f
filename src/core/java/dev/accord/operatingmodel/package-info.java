/** Who is accountable for what: the accountability matrix and the models that fill it. Not who that is in person: see routing. */
package dev.accord.operatingmodel;
