package dev.accord.relationship;

import java.util.Arrays;
import java.util.Optional;

/** How one level is compared with another, as people write it in a search. */
public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public static Optional<Comparison> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    /** Nothing holds of a level that nobody assessed. */
    public boolean holds(MaturityLevel level, MaturityLevel than) {
        return level != null && holds(Integer.compare(level.number(), than.number()));
    }

    private boolean holds(int order) {
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
