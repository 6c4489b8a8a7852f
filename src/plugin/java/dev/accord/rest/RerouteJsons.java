package dev.accord.rest;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.Csv;
import dev.accord.jobs.Jobs;
import dev.accord.rest.DecisionJson.ModelJson;
import dev.accord.rest.RerouteJson.ItemJson;
import dev.accord.routing.reroute.Item;
import dev.accord.routing.reroute.Reroute;
import dev.accord.routing.reroute.Reroutes;
import java.util.List;
import java.util.Optional;

/** Reroutes as REST shows them, and what became of their issues as a file. */
public final class RerouteJsons {
    private final Reroutes reroutes;
    private final Jobs jobs;
    private final JobsJson jobsJson;
    private final ImpactJsons impact;
    private final Showing showing;

    /** In whose words, and how people and models are named. */
    public record Showing(I18nResolver words, PeopleJson people, ModelNames models) {}

    public RerouteJsons(Reroutes reroutes, Jobs jobs, JobsJson jobsJson, ImpactJsons impact, Showing showing) {
        this.reroutes = reroutes;
        this.jobs = jobs;
        this.jobsJson = jobsJson;
        this.impact = impact;
        this.showing = showing;
    }

    Optional<Reroute> find(long id) {
        return reroutes.find(id);
    }

    /** Those of one starter, or all for null. */
    Page<RerouteJson> page(String starter, Page.Wanted wanted) {
        List<RerouteJson> found = reroutes.latest(starter, wanted.startAt(), wanted.maxResults()).stream()
                .map(this::shown)
                .toList();
        return Page.part(found, wanted, reroutes.count(starter));
    }

    RerouteJson shown(Reroute reroute) {
        return new RerouteJson(
                reroute.id(),
                reroute.jql(),
                reroute.undoOf(),
                version(reroute.version()),
                showing.people().person(reroute.starter()),
                Deciding.iso(reroute.startedAt()),
                jobsJson.shown(jobs.find(reroute.job()).orElseThrow()),
                null,
                null);
    }

    private ModelJson version(Reroute.Version version) {
        return version == null
                ? null
                : new ModelJson(version.model(), showing.models().of(version.model()), version.number());
    }

    ItemJson item(Item item) {
        return new ItemJson(
                String.valueOf(item.issue()),
                item.key(),
                impact.place(item.from()),
                impact.place(item.to()),
                item.result(),
                item.message());
    }

    String head() {
        return impact.head("issue", "from.party", "from", "to.party", "to", "result", "message");
    }

    String line(Item item) {
        return Csv.line(
                item.key(),
                impact.party(item.from()),
                impact.holder(item.from()),
                impact.party(item.to()),
                impact.holder(item.to()),
                showing.words().getText("accord.reroute.result." + item.result()),
                item.message());
    }
}
