package dev.accord.operatingmodel;

/** Which column of an operating model applies to an issue: the affected part. */
public enum Part {
    APPLICATION,
    INTERFACE;

    /** Whether a text, such as the option of a field, names this part. */
    public boolean named(String text) {
        return text.trim().equalsIgnoreCase(name());
    }
}
