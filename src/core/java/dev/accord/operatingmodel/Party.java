package dev.accord.operatingmodel;

/** Who is end responsible for the operation and governance of a process. A role, never a group. */
public enum Party {
    IT_OPS(Side.IT),
    IT_DELIVERY(Side.IT),
    BUSINESS(Side.BUSINESS),
    /** Not agreed yet (t.b.d.): information, not a blank. */
    UNDECIDED(Side.NONE);

    /** The side of the table a party sits on. */
    public enum Side {
        IT,
        BUSINESS,
        NONE
    }

    private final Side side;

    Party(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Whether a text, such as the option of a field, names this party: "IT OPS", "it_ops". */
    public boolean named(String text) {
        return text.trim().replace(' ', '_').equalsIgnoreCase(name());
    }
}
