package dev.accord.health;

/** Where something is broken, and so where it is mended. */
public sealed interface Place {
    /** A member of the settings, as REST names it. */
    record InSettings(String member) implements Place {}

    /** The binding that stands at this place of the list, counted from 1, and its member. */
    record InBindings(int number, String member) implements Place {}

    /** A seat of an application. */
    record InSeat(String application, String name, dev.accord.catalogue.Seat seat) implements Place {}

    /** The contract of an application. */
    record InContract(String application, String name) implements Place {}
}
