package dev.accord.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.governance.Permissions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Projects as REST takes and shows them: by id or key in, both out, and only those that the caller may browse. */
public final class ProjectsJson {
    private final ProjectManager projects;
    private final Permissions permissions;

    public ProjectsJson(ProjectManager projects, Permissions permissions) {
        this.projects = projects;
        this.permissions = permissions;
    }

    /** A project in an answer. */
    public record ProjectJson(String id, String key, String name) {}

    List<ProjectJson> shown(Collection<Long> ids, String user) {
        return ids.stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .filter(each -> permissions.browsesProject(user, each.getId()))
                .map(each -> new ProjectJson(String.valueOf(each.getId()), each.getKey(), each.getName()))
                .toList();
    }

    /** What the list names, followed by those of {@code before} that the caller could not see and so could not send. */
    List<Long> read(Body body, String member, Collection<Long> before, String user) {
        Set<Long> read = new LinkedHashSet<>();
        for (JsonNode each : body.list(member)) {
            String named =
                    each.isObject() ? each.path("id").asText(each.path("key").asText()) : each.asText();
            found(named)
                    .filter(project -> permissions.browsesProject(user, project.getId()))
                    .ifPresentOrElse(
                            project -> read.add(project.getId()), () -> body.problem("UNKNOWN_PROJECT", member, named));
        }
        List<String> visible = shown(before, user).stream().map(ProjectJson::id).toList();
        before.stream().filter(id -> !visible.contains(String.valueOf(id))).forEach(read::add);
        return List.copyOf(read);
    }

    /** How many projects the user may browse. */
    int browsed(String user) {
        return (int) projects.getProjects().stream()
                .filter(each -> permissions.browsesProject(user, each.getId()))
                .count();
    }

    /** The project of an address, for somebody who may browse it. */
    Optional<ProjectJson> find(String keyOrId, String user) {
        return found(keyOrId)
                .flatMap(each -> shown(List.of(each.getId()), user).stream().findFirst());
    }

    private Optional<Project> found(String idOrKey) {
        Project byKey = projects.getProjectObjByKey(idOrKey);
        if (byKey != null || !idOrKey.matches("\\d{1,18}")) {
            return Optional.ofNullable(byKey);
        }
        return Optional.ofNullable(projects.getProjectObj(Long.valueOf(idOrKey)));
    }
}
