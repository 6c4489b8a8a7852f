package dev.accord.catalogue;

/** A technical connection of an application with another. */
public record Interface(String key, String name, String with) {}
