package dev.accord.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Configuration;
import dev.accord.governance.Groups;
import dev.accord.governance.Mode;
import dev.accord.governance.ProcessMapping;
import dev.accord.governance.Settings;
import dev.accord.governance.TaskTarget;
import dev.accord.operatingmodel.SupportProcess;
import dev.accord.rest.SettingsJson.GroupsJson;
import dev.accord.rest.SettingsJson.MappingJson;
import dev.accord.rest.SettingsJson.TasksJson;
import dev.accord.rest.SettingsJson.TypeJson;
import java.util.ArrayList;
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
    private static final Set<String> GROUPS = Set.of("catalogueEditors", "modelAdmins", "brms", "management");
    private static final Set<String> MAPPING = Set.of("issueType", "requestType", "process");

    private final ProjectManager projects;
    private final IssueTypeManager types;
    private final PeopleJson people;
    private final Configuration configuration;

    public SettingsJsons(
            ProjectManager projects, IssueTypeManager types, PeopleJson people, Configuration configuration) {
        this.projects = projects;
        this.types = types;
        this.people = people;
        this.configuration = configuration;
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
                        .map(each -> new MappingJson(type(each.issueType()), each.requestType(), each.process()))
                        .toList(),
                settings.applicationField(),
                settings.partField(),
                settings.partyField(),
                settings.sendMail(),
                settings.version(),
                tasks(settings.tasks()));
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
        body.members(
                MEMBERS, MEMBERS.stream().filter(each -> !each.equals("tasks")).collect(Collectors.toSet()));
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
                mappings(body),
                body.text("applicationField"),
                body.text("partField"),
                body.text("partyField"),
                Boolean.TRUE.equals(body.truth("sendMail")),
                Objects.requireNonNullElse(body.number("version"), 0),
                body.has("tasks") ? tasks(body) : configuration.settings().tasks());
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

    private List<ProcessMapping> mappings(Body body) {
        List<ProcessMapping> mappings = new ArrayList<>();
        for (Body mapping : body.objects("processOf")) {
            mapping.members(MAPPING, MAPPING);
            SupportProcess process = mapping.choice("process", SupportProcess.class);
            Optional<String> type = type(mapping);
            if (process == null && !mapping.has("process")) {
                mapping.bad("process");
            }
            type.filter(id -> process != null)
                    .ifPresent(id -> mappings.add(new ProcessMapping(id, mapping.text("requestType"), process)));
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
