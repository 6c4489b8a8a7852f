package dev.accord.governance;

/** How far Accord goes: not at all, looking on, or assigning. */
public enum Mode {
    OFF,
    OBSERVE,
    ASSIGN
}
