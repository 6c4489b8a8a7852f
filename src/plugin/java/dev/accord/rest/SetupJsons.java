package dev.accord.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.governance.Mode;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.SetupJson.AtCreationJson;
import dev.accord.rest.SetupJson.FoundJson;
import dev.accord.rest.SetupJson.LackingJson;
import dev.accord.rest.SetupJson.MadeJson;
import dev.accord.rest.SetupJson.OfFieldJson;
import dev.accord.rest.SetupJson.OfTypeJson;
import dev.accord.rest.SetupJson.StepJson;
import dev.accord.routing.Target;
import dev.accord.setup.Action;
import dev.accord.setup.CheckPeople.Found;
import dev.accord.setup.FieldRole;
import dev.accord.setup.Step;
import dev.accord.setup.Way;
import dev.accord.setup.Wish;
import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Set-up between JSON and what the rules know. */
public final class SetupJsons {
    private static final Set<String> NEEDED = Set.of("projects", "issueTypes", "fields");
    private static final Set<String> MEMBERS = Set.of(
            "way",
            "projects",
            "issueTypes",
            "fields",
            "actingUser",
            "triageGroup",
            "mode",
            "itDelivery",
            "preview",
            "steps",
            "people",
            "made",
            "atCreation");
    private static final Set<String> TYPE = Set.of("process", "action", "id", "name");
    private static final Set<String> FIELD = Set.of("role", "action", "id", "name");

    private final ProjectManager projects;
    private final SettingsJsons settings;
    private final PeopleJson people;
    private final I18nResolver words;

    public SetupJsons(ProjectManager projects, SettingsJsons settings, PeopleJson people, I18nResolver words) {
        this.projects = projects;
        this.settings = settings;
        this.people = people;
        this.words = words;
    }

    /** A body with anything wrong ends the request with all that is wrong. */
    Wish read(Body body) {
        body.members(MEMBERS, NEEDED);
        List<OfType> types = new ArrayList<>();
        for (Body each : body.objects("issueTypes")) {
            each.members(TYPE, Set.of("process", "action"));
            types.add(new OfType(
                    each.needed("process", SupportProcess.class),
                    each.needed("action", Action.class),
                    each.text("id"),
                    each.text("name")));
        }
        List<OfField> fields = new ArrayList<>();
        for (Body each : body.objects("fields")) {
            each.members(FIELD, Set.of("role", "action"));
            fields.add(new OfField(
                    each.needed("role", FieldRole.class),
                    each.needed("action", Action.class),
                    each.text("id"),
                    each.text("name")));
        }
        Target itDelivery = body.object("itDelivery").map(BindingsJsons::target).orElse(null);
        Way way = body.choice("way", Way.class);
        Mode mode = body.choice("mode", Mode.class);
        Wish wish = new Wish(
                Objects.requireNonNullElse(way, Way.of(types, fields)),
                settings.projects(body, "projects").stream().distinct().toList(),
                types,
                fields,
                people.key(body, "actingUser", null),
                body.text("triageGroup"),
                Objects.requireNonNullElse(mode, Mode.OBSERVE),
                itDelivery);
        body.refuseProblems();
        return wish;
    }

    SetupJson shown(Wish wish, List<Step> steps, Found found, SetupResource.Checking checking) {
        return new SetupJson(
                wish.way(),
                named(wish.projects()),
                wish.types().stream()
                        .map(each -> new OfTypeJson(each.process(), each.action(), each.id(), each.name()))
                        .toList(),
                wish.fields().stream()
                        .map(each -> new OfFieldJson(each.role(), each.action(), each.id(), each.name()))
                        .toList(),
                people.person(wish.actingUser()),
                wish.triageGroup(),
                wish.mode(),
                wish.itDelivery(),
                steps.stream().map(this::step).toList(),
                found == null
                        ? null
                        : new FoundJson(
                                found.actingUserUsable(),
                                found.lacking().stream()
                                        .map(each -> new LackingJson(each.rights(), named(each.projects())))
                                        .toList(),
                                found.seatHolders(),
                                found.unassignable()),
                checking.made().all().stream()
                        .map(each -> new MadeJson(
                                each.kind(),
                                each.role(),
                                each.id(),
                                each.name(),
                                people.person(each.actor()),
                                each.when().toString()))
                        .toList(),
                checking.atCreation().runs().stream()
                        .flatMap(each -> named(List.of(each.project())).stream()
                                .map(project -> new AtCreationJson(
                                        project, each.result(), each.at().toString())))
                        .toList());
    }

    private StepJson step(Step step) {
        return new StepJson(
                what(step),
                step.kind(),
                step.action(),
                step.state(),
                named(step.where()),
                named(step.alsoUsedBy()),
                words.getText(
                        "accord.setup.message." + step.message().code(),
                        step.message().args().stream()
                                .map(each -> argument(step.message().code(), each))
                                .toArray(Serializable[]::new)));
    }

    private String what(Step step) {
        return switch (step.kind()) {
            case BINDING -> words.getText("accord.party." + step.name());
            case SETTINGS -> words.getText("accord.setup.settings");
            default -> step.name();
        };
    }

    private String argument(String code, String argument) {
        return switch (code) {
            case "MAPPED" -> words.getText("accord.process." + argument);
            case "BOUND_SEAT" -> words.getText("accord.seat." + argument);
            case "BOUND_USER" -> Objects.requireNonNullElse(
                    people.person(argument).displayName(), argument);
            default -> argument;
        };
    }

    private List<ProjectJson> named(Collection<Long> ids) {
        return ids.stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .map(SetupJsons::named)
                .toList();
    }

    private static ProjectJson named(Project project) {
        return new ProjectJson(String.valueOf(project.getId()), project.getKey(), project.getName());
    }
}
