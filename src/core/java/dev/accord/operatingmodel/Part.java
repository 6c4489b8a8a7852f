package dev.accord.operatingmodel;

/** Which column of an operating model applies to an issue: the affected part. */
public enum Part {
    APPLICATION,
    INTERFACE
}
