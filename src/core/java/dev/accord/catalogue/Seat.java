package dev.accord.catalogue;

import dev.accord.operatingmodel.Party.Side;

/** One of the four places on an application: side by level. */
public enum Seat {
    BUSINESS_SYSTEM_OWNER(Side.BUSINESS),
    BUSINESS_SYSTEM_MANAGER(Side.BUSINESS),
    IT_SYSTEM_OWNER(Side.IT),
    IT_SYSTEM_MANAGER(Side.IT);

    private final Side side;

    Seat(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The management seat of a side, which decides where the operational one cannot. */
    public static Seat ownerOf(Side side) {
        return side == Side.BUSINESS ? BUSINESS_SYSTEM_OWNER : IT_SYSTEM_OWNER;
    }
}
