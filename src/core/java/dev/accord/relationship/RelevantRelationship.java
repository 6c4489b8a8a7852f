package dev.accord.relationship;

import dev.accord.governance.Rights;
import java.util.Comparator;
import java.util.Optional;

/** Which relationship matters to an issue: that of the application's business unit, else that of the project. */
public final class RelevantRelationship {
    private final Relationships relationships;
    private final Rights rights;

    /** A relationship and a project that shows it and that the reader may browse. */
    public record Found(long project, Relationship relationship) {}

    public RelevantRelationship(Relationships relationships, Rights rights) {
        this.relationships = relationships;
        this.rights = rights;
    }

    /** {@code businessUnit} may be null. */
    public Optional<Found> of(long project, String businessUnit, String userKey) {
        return ofUnit(businessUnit, userKey)
                .or(() -> relationships.of(project).flatMap(each -> visible(project, each, userKey)));
    }

    private Optional<Found> ofUnit(String businessUnit, String userKey) {
        if (businessUnit == null) {
            return Optional.empty();
        }
        return relationships.all().stream()
                .filter(each -> businessUnit.equalsIgnoreCase(each.businessUnit()))
                .sorted(Comparator.comparing(Relationship::id))
                .flatMap(each -> each.projects().stream().flatMap(at -> visible(at, each, userKey).stream()))
                .findFirst();
    }

    private Optional<Found> visible(long project, Relationship each, String userKey) {
        return rights.browsesProject(userKey, project) ? Optional.of(new Found(project, each)) : Optional.empty();
    }
}
