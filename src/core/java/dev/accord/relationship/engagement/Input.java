package dev.accord.relationship.engagement;

/** What the engagement score is made from. What happens between people weighs most, for it is what either side can do today. */
public enum Input {
    /** Touch points with people on both sides whose contact is not overdue, of those expected. */
    TOUCH_POINTS(30),
    /** Levels at which such a touch point is, of the three. */
    LEVELS(15),
    /** Forums that were held and are not overdue, of all. */
    FORUMS(10),
    /** Commitments kept, of those closed in the last year or late. */
    COMMITMENTS(20),
    /** How near both sides see the level: three steps less those between them, of three; from the last assessment. */
    PERSPECTIVES(10),
    /** Excellent and good, of all answers in the last quarter told. */
    PULSE(15);

    private final int weight;

    Input(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
