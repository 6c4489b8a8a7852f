package dev.accord.relationship.agreement;

import dev.accord.catalogue.Application;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.Holder;
import dev.accord.catalogue.Seat;
import dev.accord.operatingmodel.OperatingModel;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.agreement.Content.Scope;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an agreement says at this moment, from applications, operating models, seats, contracts and forums. */
public final class GatherContent {
    private final Catalogue catalogue;
    private final OperatingModels models;
    private final Register<Forum> forums;

    public GatherContent(Catalogue catalogue, OperatingModels models, Register<Forum> forums) {
        this.catalogue = catalogue;
        this.models = models;
        this.forums = forums;
    }

    public Content of(Relationship relationship) {
        return new Content(
                relationship.businessUnit(),
                relationship.sides(),
                relationship.assessment().model().current(),
                relationship.nextReview(),
                catalogue.all().stream()
                        .filter(each ->
                                !each.retired() && each.projects().stream().anyMatch(relationship.projects()::contains))
                        .sorted(Comparator.comparing(Application::name).thenComparing(Application::key))
                        .map(this::scope)
                        .toList(),
                forums.of(relationship.id()).stream().map(Entry::content).toList());
    }

    private Scope scope(Application application) {
        Map<Seat, Holder> seats = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            application.people(seat).stream().findFirst().ifPresent(holder -> seats.put(seat, holder));
        }
        return new Scope(
                application.key(),
                application.name(),
                application.criticality(),
                application.operatingModel(),
                seats,
                models.all().stream()
                        .filter(each -> each.key().equals(application.operatingModel()))
                        .findFirst()
                        .map(OperatingModel::cells)
                        .orElse(List.of()),
                application.contract());
    }
}
