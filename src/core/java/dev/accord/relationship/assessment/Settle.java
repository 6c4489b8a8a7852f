package dev.accord.relationship.assessment;

import dev.accord.Outcome;
import dev.accord.Problem;
import dev.accord.relationship.Aim;
import dev.accord.relationship.Assessment;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.Deciding;
import dev.accord.relationship.Evidence;
import dev.accord.relationship.MaturityLevel;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.assessment.Assess.Which;
import dev.accord.relationship.register.Entry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends an assessment: a person sets the level, whatever the rule proposes, and the relationship takes it over. */
public final class Settle {
    private final Assess assess;
    private final Relationships relationships;
    private final SaveRelationship save;
    private final Today today;

    /**
     * What a person sets.
     *
     * @param target level to strive for, or null
     * @param version the relationship's, as it was shown
     */
    public record Final(
            MaturityLevel level,
            MaturityLevel target,
            LocalDate targetDate,
            LocalDate nextReview,
            String why,
            int version) {}

    public Settle(Assess assess, Relationships relationships, SaveRelationship save, Today today) {
        this.assess = assess;
        this.relationships = relationships;
        this.save = save;
        this.today = today;
    }

    /**
     * The relationship is saved first: where that is refused, nothing happened; where the second step does not come about,
     * the assessment stays open and is settled again.
     */
    public Outcome<Entry<Round>> settle(long project, long id, Final level, String actor) {
        Optional<Relationship> relationship = relationships.of(project);
        Optional<Entry<Round>> round = relationship.flatMap(each -> assess.find(new Which(each.id(), id)));
        if (round.isEmpty()) {
            return Outcome.refused(Problem.of("NOT_FOUND", ""));
        }
        if (!round.get().content().open()) {
            return Outcome.refused(Problem.of("ASSESSMENT_CLOSED", ""));
        }
        List<Problem> problems = Rounds.why(level.why());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Relationship wanted = decided(relationship.get(), round.get().content(), level, actor);
        Outcome<Relationship> saved = save.save(project, wanted, actor);
        if (!(saved instanceof Outcome.Done)) {
            return saved.map(each -> round.get());
        }
        return assess.change(
                new Which(wanted.id(), id),
                actor,
                each -> Outcome.done(each.settle(new Settled(
                        level.level(), Proposal.of(each).level().orElse(null), level.why(), actor, today.date()))));
    }

    private Relationship decided(Relationship now, Round round, Final level, String actor) {
        Assessment before = now.assessment();
        Assessment after = new Assessment(
                before.model(),
                new Aim<>(level.level(), level.target()),
                level.targetDate(),
                before.period(),
                evidence(round, before, level));
        return new Relationship(
                now.id(),
                now.businessUnit(),
                now.projects(),
                after,
                new Deciding(actor, today.date(), level.why()),
                now.sides(),
                level.nextReview(),
                level.version());
    }

    /** What was seen now, else what was known before, for the statements of the level and its target. */
    private static List<Evidence> evidence(Round round, Assessment before, Final level) {
        return Arrays.stream(Criterion.values())
                .filter(each -> each.level() == level.level() || each.level() == level.target())
                .map(each -> new Evidence(each, text(round, before, each)))
                .filter(each -> each.text() != null)
                .toList();
    }

    private static String text(Round round, Assessment before, Criterion criterion) {
        String seen = round.views().stream()
                .map(each -> each.answers().evidence().get(criterion))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return Stream.concat(
                        Stream.of(seen).filter(each -> !each.isEmpty()),
                        before.evidence().stream()
                                .filter(each -> each.criterion() == criterion)
                                .map(Evidence::text))
                .findFirst()
                .orElse(null);
    }
}
