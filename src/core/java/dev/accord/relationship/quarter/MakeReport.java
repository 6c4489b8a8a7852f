package dev.accord.relationship.quarter;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.ApplicationChanges;
import dev.accord.catalogue.ApplicationChanges.Saved;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.VacantSeat;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.Party;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.relationship.Quarter;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.RelationshipHistory;
import dev.accord.relationship.RelationshipHistory.Changed;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.quarter.Report.ModelChange;
import dev.accord.relationship.quarter.Report.Moved;
import dev.accord.relationship.quarter.Report.Published;
import dev.accord.relationship.quarter.Report.Routed;
import dev.accord.routing.Decision;
import dev.accord.routing.Decisions;
import dev.accord.routing.RouteState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes the page of a quarter from decisions, applications and relationships. */
public final class MakeReport {
    private static final int CRITICAL = 1;
    private static final Pattern STANDING = Pattern.compile("(relationshipModel|maturityLevel)\\..*");

    private final Facts facts;
    private final Supplier<ZoneId> zone;

    /** Where the figures come from; {@code active} says whether the user of a key is active. */
    public record Facts(
            Decisions decisions,
            Catalogue catalogue,
            ApplicationChanges changes,
            OperatingModels models,
            CustomModels customModels,
            Relationships relationships,
            Predicate<String> active) {}

    public MakeReport(Facts facts, Supplier<ZoneId> zone) {
        this.facts = facts;
        this.zone = zone;
    }

    /** Of projects and relationships that the reader may see. */
    public Report of(Quarter quarter, Predicate<Long> projects) {
        Instant from = quarter.first().atStartOfDay(zone.get()).toInstant();
        Instant until = quarter.last().plusDays(1).atStartOfDay(zone.get()).toInstant();
        return new Report(
                quarter,
                routed(from, until, projects),
                facts.changes().between(from, until).stream()
                        .filter(each -> each.before() != null
                                && !Objects.equals(
                                        each.before().operatingModel(),
                                        each.after().operatingModel()))
                        .map(this::changed)
                        .toList(),
                facts.customModels().all().stream()
                        .flatMap(each -> published(each, from, until).stream())
                        .toList(),
                facts.catalogue().all().stream()
                        .filter(each -> !each.retired() && Objects.equals(each.criticality(), CRITICAL))
                        .filter(new VacantSeat(null, facts.active()))
                        .toList(),
                facts.relationships().all().stream()
                        .filter(each -> each.projects().stream().anyMatch(projects))
                        .flatMap(each -> moved(each, from, until).stream())
                        .toList());
    }

    private List<Routed> routed(Instant from, Instant until, Predicate<Long> projects) {
        Map<Party, int[]> counts = new EnumMap<>(Party.class);
        facts.decisions().eachInForce(decision -> {
            if (decision.state() != Decision.State.WITHDRAWN
                    && !decision.decidedAt().isBefore(from)
                    && decision.decidedAt().isBefore(until)
                    && projects.test(decision.inputs().project())) {
                int[] of = counts.computeIfAbsent(decision.answer().party(), any -> new int[4]);
                boolean again = decision.number() > 1;
                boolean overridden = decision.assignment().routeState() == RouteState.PERSON_CHOSE;
                of[0]++;
                of[1] += again || overridden ? 0 : 1;
                of[2] += again ? 1 : 0;
                of[3] += overridden ? 1 : 0;
            }
        });
        return Arrays.stream(Party.values())
                .map(party -> {
                    int[] of = counts.getOrDefault(party, new int[4]);
                    return new Routed(party, of[0], of[1], of[2], of[3]);
                })
                .toList();
    }

    private ModelChange changed(Saved saved) {
        Application after = saved.after();
        return new ModelChange(
                saved.at(),
                after,
                saved.before().operatingModel(),
                after.operatingModel(),
                undecided(saved.before().operatingModel()) - undecided(after.operatingModel()));
    }

    private Optional<Published> published(CustomModel model, Instant from, Instant until) {
        Optional<OperatingModel> before = model.standing(from);
        Optional<OperatingModel> after = model.standing(until);
        if (before.isEmpty()
                || after.isEmpty()
                || before.get().version() == after.get().version()) {
            return Optional.empty();
        }
        long applications = facts.catalogue().all().stream()
                .filter(each -> !each.retired() && model.key().equals(each.operatingModel()))
                .count();
        return Optional.of(new Published(
                model.key(),
                model.name(),
                before.get().version(),
                after.get().version(),
                undecided(before.get()) - undecided(after.get()),
                (int) applications));
    }

    private static int undecided(OperatingModel model) {
        return (int) model.cells().stream()
                .filter(cell -> cell.party() == Party.UNDECIDED)
                .count();
    }

    /** By the model as it stands today; an application without one has agreed on nothing. */
    private int undecided(String model) {
        return facts.models()
                .find(String.valueOf(model))
                .map(MakeReport::undecided)
                .orElse(SupportProcess.values().length * Part.values().length);
    }

    private List<Moved> moved(Relationship relationship, Instant from, Instant until) {
        return RelationshipHistory.of(facts.relationships().versions(relationship.id()), false).stream()
                .filter(each -> !each.at().isBefore(from) && each.at().isBefore(until))
                .map(each -> new Moved(each.at(), relationship, standing(each.fields())))
                .filter(each -> !each.fields().isEmpty())
                .toList();
    }

    private static List<Changed> standing(List<Changed> fields) {
        return fields.stream()
                .filter(each -> STANDING.matcher(each.field()).matches())
                .toList();
    }
}
