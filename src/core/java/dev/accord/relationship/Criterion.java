package dev.accord.relationship;

/** One sign of a maturity level. Its words stand in {@code i18n/} as {@code accord.relationship.criterion.<name>}. */
public enum Criterion {
    IT_TAKES_ORDERS(MaturityLevel.ORDER_TAKER),
    BUSINESS_DEFINES_PROJECTS(MaturityLevel.ORDER_TAKER),
    LIMITED_INPUT(MaturityLevel.ORDER_TAKER),
    BUSINESS_INDIFFERENT(MaturityLevel.ORDER_TAKER),
    IT_MAINTAINS_SERVERS(MaturityLevel.ORDER_TAKER),
    SUPPORT_WITHOUT_VISION(MaturityLevel.SUPPORT),
    SOMETIMES_INCLUDED(MaturityLevel.SOMETIMES_INCLUDED),
    UNDERSTANDS_DIRECTION(MaturityLevel.STRATEGIC),
    ROADMAPS_ALIGNED(MaturityLevel.STRATEGIC),
    INCLUDED_IN_PLANNING(MaturityLevel.STRATEGIC),
    CREDIBILITY_GAINED(MaturityLevel.STRATEGIC),
    PROACTIVELY_ENGAGED(MaturityLevel.STRATEGIC),
    SOLUTIONS_IMPROVE_RESULTS(MaturityLevel.STRATEGIC);

    private final MaturityLevel level;

    Criterion(MaturityLevel level) {
        this.level = level;
    }

    public MaturityLevel level() {
        return level;
    }
}
