package dev.accord.relationship.description;

import dev.accord.operatingmodel.Party.Side;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one side operates, point by point.
 *
 * @param texts what was written to each point; a point without text is left out
 */
public record Description(Side side, Map<Point, String> texts) {
    /** What a description speaks of; the words of the source (S0). */
    public enum Point {
        STRUCTURE(Side.IT),
        PROCESSES(Side.IT),
        RESOURCES(Side.IT),
        IT_STRATEGY(Side.IT),
        GOVERNANCE(Side.IT),
        SERVICE_DELIVERY(Side.IT),
        INNOVATION(Side.IT),
        STRATEGY(Side.BUSINESS),
        ORGANISATION(Side.BUSINESS),
        BACK_END(Side.BUSINESS),
        FRONT_END(Side.BUSINESS),
        PRODUCTIVITY(Side.BUSINESS),
        BUSINESS_PROCESSES(Side.BUSINESS),
        CUSTOMER_SEGMENTS(Side.BUSINESS),
        VALUE_CHAINS(Side.BUSINESS),
        PRODUCTS(Side.BUSINESS);

        private final Side side;

        Point(Side side) {
            this.side = side;
        }

        public Side side() {
            return side;
        }
    }

    public Description {
        texts = new TreeMap<>(texts);
    }
}
