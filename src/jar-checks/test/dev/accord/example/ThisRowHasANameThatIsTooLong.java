package dev.accord.example;

import net.java.ao.Entity;

/** A row that Oracle would refuse. */
public interface ThisRowHasANameThatIsTooLong extends Entity {
    long getTheNumberOfTheBeastInItsOwnWords();

    long getNumber();
}
