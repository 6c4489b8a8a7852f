package dev.accord.example;

import net.java.ao.Entity;

/** A row whose names fit. */
public interface PetRow extends Entity {
    String getName();

    void setName(String name);

    PetRow getMother();
}
