package dev.accord.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Absence;
import dev.accord.governance.Configuration;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.RoutingSettings;
import dev.accord.governance.Settings;
import dev.accord.governance.TaskTarget;
import dev.accord.operatingmodel.Part;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.SettingsJson.AbsenceJson;
import dev.accord.rest.SettingsJson.GroupsJson;
import dev.accord.rest.SettingsJson.MappingJson;
import dev.accord.rest.SettingsJson.TasksJson;
import dev.accord.rest.SettingsJson.TypeJson;
import dev.accord.routing.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and shows settings: projects and issue types by id or key in, both out; people by key. */
public final class SettingsJsons {
    private static final Set<String> MEMBERS = Set.of(
            "mode",
            "projectModes",
            "actingUser",
            "automationUsers",
            "triageGroup",
            "unmappedToTriage",
            "groups",
            "processOf",
            "applicationField",
            "partField",
            "partyField",
            "sendMail",
            "version",
            "tasks");
    private static final Set<String> TASKS = Set.of("project", "issueType");
    /** Came later: left out, they stay as they are. */
    private static final Set<String> LATER =
            Set.of("tasks", "performingField", "requestTypeField", "defaultApplications", "chain", "absences");

    private static final Set<String> ABSENCE = Set.of("user", "from", "to");
    private static final Set<String> GROUPS = Set.of("catalogueEditors", "modelAdmins", "brms", "management");
    private static final Set<String> MAPPING_NEEDED = Set.of("issueType", "requestType", "process");
    private static final Set<String> MAPPING =
            Set.of("issueType", "requestType", "process", "component", "application", "part");

    private final ProjectManager projects;
    private final IssueTypeManager types;
    private final PeopleJson people;
    private final Configuration configuration;
    private final Catalogue catalogue;

    public SettingsJsons(
            ProjectManager projects,
            IssueTypeManager types,
            PeopleJson people,
            Configuration configuration,
            Catalogue catalogue) {
        this.projects = projects;
        this.types = types;
        this.people = people;
        this.configuration = configuration;
        this.catalogue = catalogue;
    }

    SettingsJson shown(Settings settings) {
        Map<String, Mode> modes = new TreeMap<>();
        settings.projectModes().forEach((id, mode) -> key(id).ifPresent(key -> modes.put(key, mode)));
        Groups groups = settings.groups();
        return new SettingsJson(
                settings.mode(),
                modes,
                people.person(settings.actingUser()),
                settings.automationUsers().stream().map(people::person).toList(),
                settings.triageGroup(),
                settings.unmappedToTriage().stream()
                        .flatMap(id -> key(id).stream())
                        .sorted()
                        .toList(),
                new GroupsJson(groups.catalogueEditors(), groups.modelAdmins(), groups.brms(), groups.management()),
                settings.processOf().stream()
                        .map(each -> new MappingJson(
                                type(each.issueType()),
                                each.requestType(),
                                each.process(),
                                each.component(),
                                each.application(),
                                each.part()))
                        .toList(),
                settings.applicationField(),
                settings.partField(),
                settings.partyField(),
                settings.sendMail(),
                settings.version(),
                tasks(settings.tasks()),
                settings.routing().performingField(),
                settings.routing().requestTypeField(),
                defaults(settings.routing().defaultApplications()),
                settings.routing().chain(),
                settings.routing().absences().stream()
                        .map(each -> new AbsenceJson(
                                people.person(each.userKey()),
                                Objects.toString(each.from(), null),
                                Objects.toString(each.to(), null)))
                        .toList());
    }

    private Map<String, String> defaults(Map<Long, String> applications) {
        Map<String, String> shown = new TreeMap<>();
        applications.forEach((id, application) -> key(id).ifPresent(key -> shown.put(key, application)));
        return shown;
    }

    private Optional<String> key(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(Project::getKey);
    }

    private TypeJson type(String id) {
        IssueType type = types.getIssueType(id);
        return new TypeJson(id, type == null ? null : type.getName());
    }

    /** A body with anything wrong ends the request with all that is wrong. */
    Settings read(Body body) {
        Settings present = configuration.settings();
        Set<String> members = new HashSet<>(MEMBERS);
        members.addAll(LATER);
        body.members(
                members, MEMBERS.stream().filter(each -> !LATER.contains(each)).collect(Collectors.toSet()));
        Mode mode = body.choice("mode", Mode.class);
        if (mode == null && body.has("mode")) {
            mode = Mode.OFF;
        }
        Groups groups = body.object("groups").map(SettingsJsons::groups).orElse(Groups.NONE);
        Settings read = new Settings(
                Objects.requireNonNullElse(mode, Mode.OFF),
                modes(body),
                person(body, "actingUser", body.node("actingUser")),
                body.list("automationUsers").stream()
                        .map(each -> person(body, "automationUsers", each))
                        .filter(Objects::nonNull)
                        .toList(),
                body.text("triageGroup"),
                new HashSet<>(projects(body, "unmappedToTriage")),
                groups,
                mappings(body, present),
                body.text("applicationField"),
                body.text("partField"),
                body.text("partyField"),
                Boolean.TRUE.equals(body.truth("sendMail")),
                Objects.requireNonNullElse(body.number("version"), 0),
                body.has("tasks") ? tasks(body) : present.tasks(),
                routing(body, present.routing()));
        body.refuseProblems();
        return read;
    }

    private TasksJson tasks(TaskTarget target) {
        return target == null
                ? null
                : new TasksJson(
                        key(target.project()).orElse(String.valueOf(target.project())), type(target.issueType()));
    }

    private TaskTarget tasks(Body whole) {
        Body body = whole.object("tasks").orElse(null);
        if (body == null) {
            return null;
        }
        body.members(TASKS, TASKS);
        String keyOrId = String.valueOf(body.text("project"));
        Optional<Long> found = project(body, "project", keyOrId);
        Optional<String> type = type(body);
        return found.isPresent() && type.isPresent() ? new TaskTarget(found.get(), type.get()) : null;
    }

    private RoutingSettings routing(Body body, RoutingSettings present) {
        RoutingSettings read = body.has("performingField") ? present.performing(body.text("performingField")) : present;
        String requestTypes = body.has("requestTypeField") ? body.text("requestTypeField") : present.requestTypeField();
        return read.reading(
                        requestTypes,
                        body.has("defaultApplications") ? defaults(body, present) : present.defaultApplications())
                .going(
                        body.has("chain") ? chain(body) : present.chain(),
                        body.has("absences") ? absences(body) : present.absences());
    }

    private static List<Step> chain(Body body) {
        List<Step> chain = new ArrayList<>();
        for (String name : body.texts("chain")) {
            Arrays.stream(Step.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(chain::add, () -> body.bad("chain"));
        }
        return chain;
    }

    private static List<Absence> absences(Body body) {
        List<Absence> absences = new ArrayList<>();
        for (Body each : body.objects("absences")) {
            each.members(ABSENCE, ABSENCE);
            String user = person(each, "user", each.node("user"));
            LocalDate from = each.date("from");
            LocalDate to = each.date("to");
            if (user == null) {
                each.problem("NOBODY_NAMED", "user");
            } else {
                absences.add(new Absence(user, from, to));
            }
        }
        return absences;
    }

    private Map<Long, String> defaults(Body body, RoutingSettings present) {
        Map<Long, String> defaults = new LinkedHashMap<>();
        body.object("defaultApplications").ifPresent(given -> given.names().forEach(name -> {
            String application = application(
                    given, name, given.text(name), present.defaultApplications().values());
            project(given, name, name).ifPresent(id -> {
                if (application != null) {
                    defaults.put(id, application);
                }
            });
        }));
        return defaults;
    }

    /** One that is gone may stay where it stands already. */
    private String application(Body body, String member, String key, Collection<String> present) {
        if (key != null && !present.contains(key) && catalogue.find(key).isEmpty()) {
            body.problem("UNKNOWN_APPLICATION", member, key);
        }
        return key;
    }

    private static Groups groups(Body groups) {
        groups.members(GROUPS, GROUPS);
        return new Groups(
                groups.text("catalogueEditors"),
                groups.text("modelAdmins"),
                groups.text("brms"),
                groups.text("management"));
    }

    private Map<Long, Mode> modes(Body body) {
        Map<Long, Mode> modes = new LinkedHashMap<>();
        body.object("projectModes").ifPresent(given -> given.names().forEach(name -> {
            Mode mode = given.choice(name, Mode.class);
            project(given, name, name).ifPresent(id -> {
                if (mode != null) {
                    modes.put(id, mode);
                }
            });
        }));
        return modes;
    }

    Collection<Long> projects(Body body, String member) {
        List<Long> ids = new ArrayList<>();
        body.texts(member).forEach(each -> project(body, member, each).ifPresent(ids::add));
        return ids;
    }

    private Optional<Long> project(Body body, String member, String keyOrId) {
        Project found = keyOrId.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectObjByKey(keyOrId);
        if (found == null) {
            body.problem("UNKNOWN_PROJECT", member, keyOrId);
        }
        return Optional.ofNullable(found).map(Project::getId);
    }

    /** A key, or a person as it was shown; one that is gone may stay. */
    private static String person(Body body, String member, JsonNode sent) {
        JsonNode key = sent.isObject() ? sent.path("key") : sent;
        if (key.isMissingNode() || key.isNull()) {
            return null;
        }
        if (!key.isTextual()) {
            body.bad(member);
            return null;
        }
        return key.asText().isBlank() ? null : key.asText().strip();
    }

    private List<ProcessMapping> mappings(Body body, Settings present) {
        List<String> known = present.processOf().stream()
                .map(ProcessMapping::application)
                .filter(Objects::nonNull)
                .toList();
        List<ProcessMapping> mappings = new ArrayList<>();
        for (Body mapping : body.objects("processOf")) {
            mapping.members(MAPPING, MAPPING_NEEDED);
            SupportProcess process = mapping.choice("process", SupportProcess.class);
            Optional<String> type = type(mapping);
            if (process == null && !mapping.has("process")) {
                mapping.bad("process");
            }
            type.filter(id -> process != null)
                    .ifPresent(id -> mappings.add(new ProcessMapping(
                            id,
                            mapping.text("requestType"),
                            mapping.text("component"),
                            process,
                            application(mapping, "application", mapping.text("application"), known),
                            mapping.choice("part", Part.class))));
        }
        return mappings;
    }

    /** By id or name, or as it was shown. */
    private Optional<String> type(Body body) {
        JsonNode sent = body.node("issueType");
        String named = sent.isObject() ? sent.path("id").asText() : sent.asText();
        Optional<String> type = types.getIssueTypes().stream()
                .filter(each -> each.getId().equals(named) || each.getName().equals(named))
                .map(IssueType::getId)
                .findFirst()
                // A type as it was shown may be gone from Jira since; that must not keep anybody from saving.
                .or(() -> sent.isObject() ? Optional.of(named) : Optional.empty());
        if (type.isEmpty()) {
            body.problem("UNKNOWN_ISSUE_TYPE", "issueType", named);
        }
        return type;
    }
}
