package dev.accord.relationship.agreement;

/**
 * One thing that two versions of an agreement say differently.
 *
 * @param subject which application or forum it is about, or null
 * @param detail which seat, process and part ({@code PROBLEM APPLICATION}), member or condition; null for the whole
 * @param before null where it was not there
 * @param after null where it is there no more
 */
public record Difference(Topic topic, String subject, String detail, Object before, Object after) {
    /** What the values are. */
    public enum Topic {
        /** Names. */
        APPLICATION,
        /** Keys of operating models. */
        OPERATING_MODEL,
        /** {@link dev.accord.catalogue.Holder}s. */
        SEAT,
        /** {@link dev.accord.operatingmodel.Party}s. */
        CELL,
        /** Texts, by detail: {@code vendor}, {@code holder}, {@code itElementsHeldByIt}, {@code end}. */
        CONTRACT,
        /** Names. */
        FORUM,
        /** {@link dev.accord.relationship.forums.Cadence}s. */
        CADENCE,
        /** Lists of {@link dev.accord.catalogue.Holder}s, by detail: {@code business}, {@code it}. */
        MEMBERS,
        /** {@link dev.accord.relationship.RelationshipModel}s. */
        RELATIONSHIP_MODEL,
        /** Texts, by detail: {@code legislation}, {@code goodPractice}, {@code industry}, {@code endsEarly}. */
        CONDITION
    }
}
