package dev.accord.catalogue;

import dev.accord.operatingmodel.Party.Side;
import java.util.Arrays;
import java.util.Optional;

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

    /** The seat that a text names: "Business System Owner", "business_system_owner". */
    public static Optional<Seat> named(String text) {
        String name = text.trim().replace(' ', '_');
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public Side side() {
        return side;
    }

    /** The operational seat of a side, which handles its day. */
    public static Seat managerOf(Side side) {
        return side == Side.BUSINESS ? BUSINESS_SYSTEM_MANAGER : IT_SYSTEM_MANAGER;
    }

    /** The management seat of a side, which decides where the operational one cannot. */
    public static Seat ownerOf(Side side) {
        return side == Side.BUSINESS ? BUSINESS_SYSTEM_OWNER : IT_SYSTEM_OWNER;
    }
}
