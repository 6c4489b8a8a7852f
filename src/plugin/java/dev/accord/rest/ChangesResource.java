package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.Problem;
import dev.accord.governance.ConfigurationHistory;
import dev.accord.governance.ConfigurationHistory.Part;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.SettingsResource.Administrator;
import java.util.List;
import java.util.function.Function;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Who changed settings and bindings, when, and how they were before, for Jira's administrators. */
@AnonymousSiteAccess
@Path("changes")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class ChangesResource {
    private final ConfigurationHistory history;
    private final SettingsJsons settings;
    private final PeopleJson people;
    private final Administrator administrator;

    @Inject
    public ChangesResource(
            ConfigurationHistory history, SettingsJsons settings, PeopleJson people, Administrator administrator) {
        this.history = history;
        this.settings = settings;
        this.people = people;
        this.administrator = administrator;
    }

    /** One save; {@code before} and {@code after} look like the subject itself, {@code before} is null for the first. */
    public record ChangeJson(String at, PersonJson who, Object before, Object after) {}

    @GET
    public Page<ChangeJson> changes(
            @QueryParam("subject") String subject,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        administrator.key();
        Page.Wanted wanted = Page.Wanted.of(startAt, maxResults);
        return switch (String.valueOf(subject)) {
            case "settings" -> page(history.settings(wanted.startAt(), wanted.maxResults()), wanted, settings::shown);
            case "bindings" -> page(history.bindings(wanted.startAt(), wanted.maxResults()), wanted, same -> same);
            default -> throw Refusal.of(400, Problem.of("BAD_VALUE", "subject", "subject"));
        };
    }

    private <T> Page<ChangeJson> page(Part<T> part, Page.Wanted wanted, Function<T, Object> shown) {
        List<ChangeJson> values = part.saves().stream()
                .map(each -> new ChangeJson(
                        Deciding.iso(each.at()),
                        people.person(each.actor()),
                        each.before() == null ? null : shown.apply(each.before()),
                        shown.apply(each.after())))
                .toList();
        return Page.part(values, wanted, part.total());
    }
}
