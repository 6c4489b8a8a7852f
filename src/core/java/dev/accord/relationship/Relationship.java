package dev.accord.relationship;

import java.time.LocalDate;
import java.util.List;

/**
 * The relationship between IT and a business unit. Several projects may show the same one.
 *
 * @param id 0 for one that was never saved
 * @param projects ids of Jira projects
 * @param nextReview null while none is planned
 * @param version 0 for one that was never saved; each save adds one
 */
public record Relationship(
        long id,
        String businessUnit,
        List<Long> projects,
        Assessment assessment,
        Deciding deciding,
        Sides sides,
        LocalDate nextReview,
        int version) {

    public Relationship {
        projects = projects.stream().distinct().sorted().toList();
    }

    /** Nothing has been decided yet. */
    public static Relationship undecided(long project) {
        return new Relationship(0, null, List.of(project), Assessment.NONE, Deciding.NOBODY, Sides.NOBODY, null, 0);
    }

    /** The same relationship as it is kept: under this id, one version on. */
    public Relationship saved(long number) {
        return new Relationship(number, businessUnit, projects, assessment, deciding, sides, nextReview, version + 1);
    }

    /** Overdue from the day after the review was due. */
    public boolean overdue(LocalDate today) {
        return nextReview != null && today.isAfter(nextReview);
    }
}
