package dev.accord.workbench.jira.company;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All of the company as it was at one moment. */
public final class Company {
    private final Map<Kind<?>, Map<String, Object>> rows;

    Company(Map<Kind<?>, Map<String, Object>> rows) {
        this.rows = rows;
    }

    public <T> List<T> all(Kind<T> kind) {
        return of(kind).stream().map(kind.type()::cast).toList();
    }

    public <T> Optional<T> get(Kind<T> kind, Object id) {
        Map<String, Object> known = rows.getOrDefault(kind, Map.of());
        return Optional.ofNullable(id).map(each -> known.get(each.toString())).map(kind.type()::cast);
    }

    private Collection<Object> of(Kind<?> kind) {
        return rows.getOrDefault(kind, Map.of()).values();
    }

    public boolean isEmpty() {
        return of(Kind.USER).isEmpty();
    }

    /** By key, else by name; names ignore case, as in Jira. */
    public Optional<User> user(String keyOrName) {
        return get(Kind.USER, keyOrName).or(() -> all(Kind.USER).stream()
                .filter(each -> each.name().equalsIgnoreCase(keyOrName))
                .findFirst());
    }

    public boolean isMember(User user, String group) {
        return user != null
                && get(Kind.GROUP, group)
                        .filter(each -> each.members().contains(user.key()))
                        .isPresent();
    }

    public Optional<ProjectRow> project(String idOrKey) {
        return get(Kind.PROJECT, idOrKey).or(() -> all(Kind.PROJECT).stream()
                .filter(each -> each.key().equalsIgnoreCase(idOrKey))
                .findFirst());
    }

    public Optional<TypeRow> type(String idOrName) {
        return get(Kind.TYPE, idOrName).or(() -> all(Kind.TYPE).stream()
                .filter(each -> each.name().equalsIgnoreCase(idOrName))
                .findFirst());
    }

    public List<TypeRow> types(ProjectRow project) {
        return get(Kind.TYPES, project.schemes().types()).map(TypeScheme::types).orElse(List.of()).stream()
                .flatMap(id -> get(Kind.TYPE, id).stream())
                .toList();
    }

    /** By its id as issues and screens write it, such as {@code customfield_10000}. */
    public Optional<FieldRow> field(String fieldId) {
        return all(Kind.FIELD).stream()
                .filter(each -> each.fieldId().equals(fieldId))
                .findFirst();
    }

    public List<FieldRow> fieldsNamed(String name) {
        return all(Kind.FIELD).stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .sorted(Comparator.comparingLong(FieldRow::id))
                .toList();
    }

    /** The fields that stand on the project's screen and apply to the type. */
    public List<FieldRow> fieldsOn(ProjectRow project, String type) {
        return get(Kind.SCREEN, project.schemes().screen()).stream()
                .flatMap(screen -> screen.tabs().stream())
                .flatMap(tab -> tab.fields().stream())
                .flatMap(id -> field(id).stream())
                .filter(field -> field.context(project.id(), type).isPresent())
                .toList();
    }
}
