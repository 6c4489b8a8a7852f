package dev.accord.relationship;

import java.time.LocalDate;
import java.util.List;

/**
 * What was decided: relationship model and maturity level, and what speaks for them.
 *
 * @param targetDate by when the targets shall be reached, or null
 * @param period which time was looked at, or null
 */
public record Assessment(
        Aim<RelationshipModel> model,
        Aim<MaturityLevel> level,
        LocalDate targetDate,
        String period,
        List<Evidence> evidence) {
    public static final Assessment NONE = new Assessment(Aim.undecided(), Aim.undecided(), null, null, List.of());

    public Assessment {
        evidence = List.copyOf(evidence);
    }
}
