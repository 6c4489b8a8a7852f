package dev.accord.relationship;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Rights;
import dev.accord.relationship.Sides.BrmType;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;

/** Makes one person the business relationship manager of many projects at once, and begins a relationship where there is none. */
public final class TakeOver {
    private static final int AT_MOST = 500;

    private final Relationships relationships;
    private final SaveRelationship save;
    private final Rights rights;

    /**
     * What becomes, or became, of one project.
     *
     * @param before user key of who was it before, or null
     * @param problems why it stays as it is; none where it is taken over
     */
    public record Row(long project, String before, boolean same, List<Problem> problems) {}

    public TakeOver(Relationships relationships, SaveRelationship save, Rights rights) {
        this.relationships = relationships;
        this.save = save;
        this.rights = rights;
    }

    /** What {@link #carryOut} would do. */
    public Outcome<List<Row>> preview(Collection<Long> projects, String brm, BrmType type, String actor) {
        return rows(projects, brm, project -> {
            Relationship present = present(project);
            return row(project, present, present.equals(with(present, brm, type)), allowed(project, actor));
        });
    }

    /** Each project by itself: what one refuses keeps no other back. */
    public Outcome<List<Row>> carryOut(Collection<Long> projects, String brm, BrmType type, String actor) {
        return rows(projects, brm, project -> {
            Relationship present = present(project);
            Relationship wanted = with(present, brm, type);
            List<Problem> refused = allowed(project, actor);
            if (present.equals(wanted) || !refused.isEmpty()) {
                return row(project, present, present.equals(wanted), refused);
            }
            Outcome<Relationship> outcome = save.save(project, wanted, actor);
            if (outcome instanceof Outcome.Refused<Relationship> problems) {
                return row(project, present, false, problems.problems());
            }
            return row(
                    project,
                    present,
                    false,
                    outcome instanceof Outcome.Conflict ? List.of(Problem.of("SAVED_IN_BETWEEN", "")) : List.of());
        });
    }

    private static Outcome<List<Row>> rows(Collection<Long> projects, String brm, LongFunction<Row> each) {
        if (projects.isEmpty()) {
            return Outcome.refused(Problem.of("NO_PROJECT_CHOSEN", "projects"));
        }
        if (projects.size() > AT_MOST) {
            return Outcome.refused(Problem.of("TOO_MANY", "projects", AT_MOST));
        }
        if (brm == null) {
            return Outcome.refused(Problem.of("NOBODY_NAMED", "brm"));
        }
        return Outcome.done(projects.stream()
                .distinct()
                .mapToLong(Long::longValue)
                .mapToObj(each)
                .toList());
    }

    private List<Problem> allowed(long project, String actor) {
        return rights.editsRelationship(actor, project) ? List.of() : List.of(Problem.of("FORBIDDEN", ""));
    }

    private Relationship present(long project) {
        return relationships.of(project).orElseGet(() -> Relationship.undecided(project));
    }

    private static Relationship with(Relationship present, String brm, BrmType type) {
        Sides sides = present.sides();
        return new Relationship(
                present.id(),
                present.businessUnit(),
                present.projects(),
                present.assessment(),
                present.deciding(),
                new Sides(
                        brm,
                        type == null ? sides.brmType() : type,
                        sides.counterpart(),
                        sides.counterpartTitle(),
                        sides.sponsor()),
                present.nextReview(),
                present.version());
    }

    private static Row row(long project, Relationship present, boolean same, List<Problem> problems) {
        return new Row(project, present.sides().brm(), same, problems);
    }
}
