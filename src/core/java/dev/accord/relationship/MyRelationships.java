package dev.accord.relationship;

import dev.accord.governance.Rights;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Relationships by project, what is overdue first. */
public final class MyRelationships {
    private final Relationships relationships;
    private final Rights rights;

    /** A project and the relationship that it shows. */
    public record Row(long project, Relationship relationship) {}

    public MyRelationships(Relationships relationships, Rights rights) {
        this.relationships = relationships;
        this.rights = rights;
    }

    /** Of the projects that the person may browse; only those where the person is the BRM, if {@code mine}. */
    public List<Row> of(String userKey, boolean mine) {
        return relationships.all().stream()
                .filter(each -> !mine || Objects.equals(each.sides().brm(), userKey))
                .flatMap(each -> each.projects().stream().map(project -> new Row(project, each)))
                .filter(row -> rights.browsesProject(userKey, row.project()))
                .sorted(Comparator.comparing(
                                (Row row) -> row.relationship().nextReview(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::project))
                .toList();
    }
}
