package dev.accord.relationship;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.governance.Rights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Saves the relationship that a project shows, or lets the project show one that others show already. */
public final class SaveRelationship {
    private static final int REVIEW_MONTHS = 3;

    private final Relationships relationships;
    private final Rights rights;
    private final Today today;

    public SaveRelationship(Relationships relationships, Rights rights, Today today) {
        this.relationships = relationships;
        this.rights = rights;
        this.today = today;
    }

    /** Seen from a project; what is saved changes every project that shows it. */
    public Outcome<Relationship> save(long project, Relationship wanted, String actor) {
        Optional<Relationship> own = relationships.of(project);
        Optional<Relationship> present = wanted.id() == 0 ? own : relationships.find(wanted.id());
        boolean hidden = present.filter(each ->
                        own.map(Relationship::id).filter(id -> id == each.id()).isEmpty()
                                && each.projects().stream().noneMatch(at -> rights.browsesProject(actor, at)))
                .isPresent();
        if (hidden || (present.isEmpty() && wanted.id() != 0)) {
            return Outcome.refused(Problem.of("UNKNOWN_RELATIONSHIP", "id", wanted.id()));
        }
        if (present.isPresent()
                && (present.get().id() != wanted.id() || present.get().version() != wanted.version())) {
            return Outcome.conflict(present.get());
        }
        if (present.isEmpty() && wanted.version() != 0) {
            return Outcome.conflict(Relationship.undecided(project));
        }
        if (present.filter(wanted::equals).isPresent()) {
            return Outcome.done(wanted);
        }
        List<Problem> problems = problems(project, wanted, present, actor);
        return problems.isEmpty() ? relationships.save(wanted, actor, null) : Outcome.refused(problems);
    }

    private List<Problem> problems(long project, Relationship wanted, Optional<Relationship> present, String actor) {
        List<Problem> problems = new ArrayList<>(RelationshipRules.check(wanted, today.date()));
        problems.addAll(sharing(project, wanted, present, actor));
        return problems;
    }

    /** What would be refused of the project's own relationship as it is wanted. */
    public List<Problem> problems(long project, Relationship wanted, String actor) {
        return problems(project, wanted, relationships.of(project), actor);
    }

    /** Keeps all as it is and plans the next review. */
    public Outcome<Relationship> confirm(long project, String why, String actor) {
        Optional<Relationship> present = relationships.of(project);
        if (present.isEmpty()) {
            return Outcome.refused(Problem.of("NOTHING_TO_CONFIRM", ""));
        }
        if (why == null) {
            return Outcome.refused(Problem.of("NO_REASON", "why"));
        }
        if (why.length() > RelationshipRules.TEXT) {
            return Outcome.refused(Problem.of("TEXT_TOO_LONG", "why", "why", RelationshipRules.TEXT));
        }
        Relationship kept = present.get();
        Relationship confirmed = new Relationship(
                kept.id(),
                kept.businessUnit(),
                kept.projects(),
                kept.assessment(),
                kept.deciding(),
                kept.sides(),
                today.date().plusMonths(REVIEW_MONTHS),
                kept.version());
        return relationships.save(confirmed, actor, why);
    }

    /** Whoever adds or takes away a project must be allowed to edit there; a project with one of its own is not taken over from afar. */
    private List<Problem> sharing(long project, Relationship wanted, Optional<Relationship> present, String actor) {
        List<Problem> problems = new ArrayList<>();
        Set<Long> before = new HashSet<>(present.map(Relationship::projects).orElse(List.of(project)));
        Set<Long> after = new HashSet<>(wanted.projects());
        if (!before.contains(project) && !after.contains(project)) {
            problems.add(Problem.of("PROJECT_NOT_NAMED", "projects"));
        }
        if (present.isPresent() && before.stream().noneMatch(each -> rights.editsRelationship(actor, each))) {
            problems.add(Problem.of("MAY_NOT_SHARE", "projects"));
        }
        Set<Long> changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(each -> before.contains(each) && after.contains(each));
        if (changed.stream().anyMatch(each -> !rights.editsRelationship(actor, each))) {
            problems.add(Problem.of("MAY_NOT_SHARE", "projects"));
        }
        boolean takes = after.stream()
                .filter(each -> !before.contains(each) && each != project)
                .anyMatch(each -> relationships.of(each).isPresent());
        if (takes) {
            problems.add(Problem.of("PROJECT_HAS_ONE", "projects"));
        }
        return problems.stream().distinct().toList();
    }
}
