package dev.accord.relationship;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How mature the relationship was found to be; 4 is the level to strive for. */
public enum MaturityLevel {
    ORDER_TAKER(1),
    SUPPORT(2),
    SOMETIMES_INCLUDED(3),
    STRATEGIC(4);

    private final int number;

    MaturityLevel(int number) {
        this.number = number;
    }

    /** 1 to 4, as people and REST say it. */
    public int number() {
        return number;
    }

    public static Optional<MaturityLevel> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
    }

    /** What describes a relationship of this level. */
    public List<Criterion> criteria() {
        return Arrays.stream(Criterion.values())
                .filter(each -> each.level() == this)
                .toList();
    }
}
