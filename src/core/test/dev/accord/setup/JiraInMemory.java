package dev.accord.setup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A Jira whose projects 1 and 2 share a scheme and a screen, project 3 has its own; what is named in {@code broken} is refused. */
final class JiraInMemory implements JiraConfiguration, Made, FieldOptions, OptionsOfApplications {
    final Map<String, String> types = new LinkedHashMap<>();
    final Map<String, String> fieldNames = new LinkedHashMap<>();
    final Map<String, Set<Long>> contexts = new HashMap<>();
    final Map<String, List<Option>> lists = new HashMap<>();
    final Map<Long, List<String>> schemes = new LinkedHashMap<>();
    final Map<Long, Set<String>> screens = new LinkedHashMap<>();
    final List<Thing> made = new ArrayList<>();
    final Set<String> broken = new HashSet<>();
    private final Map<String, Long> optionOf = new HashMap<>();
    private long next = 100;

    JiraInMemory() {
        types.put("1", "Task");
        schemes.put(10L, new ArrayList<>(List.of("1")));
        schemes.put(30L, new ArrayList<>(List.of("1")));
        screens.put(10L, new HashSet<>());
        screens.put(30L, new HashSet<>());
    }

    private static Set<Long> sharing(long id) {
        return id == 10 ? Set.of(1L, 2L) : Set.of(3L);
    }

    private void refuse(String what) {
        if (broken.contains(what)) {
            throw new Refused("e1");
        }
    }

    @Override
    public List<IssueType> types() {
        return types.entrySet().stream()
                .map(each -> new IssueType(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public List<Field> fields() {
        return fieldNames.entrySet().stream()
                .map(each -> new Field(each.getKey(), each.getValue(), true, false, contexts.get(each.getKey())))
                .toList();
    }

    @Override
    public List<Scheme> schemes(Collection<Long> projects) {
        return schemes.entrySet().stream()
                .filter(each -> sharing(each.getKey()).stream().anyMatch(projects::contains))
                .map(each -> new Scheme(
                        each.getKey(), "Scheme " + each.getKey(), sharing(each.getKey()), List.copyOf(each.getValue())))
                .toList();
    }

    @Override
    public List<Screen> screens(Collection<Long> projects, Collection<String> ofTypes) {
        return screens.entrySet().stream()
                .filter(each -> sharing(each.getKey()).stream().anyMatch(projects::contains))
                .map(each -> new Screen(
                        each.getKey(), "Screen " + each.getKey(), sharing(each.getKey()), each.getValue()::contains))
                .toList();
    }

    @Override
    public String createType(String name) {
        refuse(name);
        types.put("" + next, name);
        return "" + next++;
    }

    @Override
    public void addToScheme(long scheme, String type) {
        schemes.get(scheme).add(type);
    }

    @Override
    public String createField(String name, Collection<Long> projects) {
        refuse(name);
        String id = "customfield_" + next++;
        fieldNames.put(id, name);
        contexts.put(id, new HashSet<>(projects));
        lists.put(id, new ArrayList<>());
        return id;
    }

    @Override
    public void extend(String field, Collection<Long> projects) {
        contexts.get(field).addAll(projects);
    }

    @Override
    public List<String> missingOptions(String field, List<String> texts) {
        return texts.stream()
                .filter(text ->
                        lists.get(field).stream().noneMatch(each -> each.text().equals(text)))
                .toList();
    }

    @Override
    public void addOptions(String field, List<String> texts) {
        texts.forEach(text -> add(field, 0, text));
    }

    @Override
    public void addToScreen(long screen, String field) {
        screens.get(screen).add(field);
    }

    @Override
    public <T> Optional<T> alone(Supplier<T> work) {
        return broken.contains("lock") ? Optional.empty() : Optional.of(work.get());
    }

    @Override
    public List<Thing> all() {
        return List.copyOf(made);
    }

    @Override
    public void add(Step.Kind kind, String role, String id, String name, String actor) {
        made.add(new Thing(kind, role, id, name, actor, Instant.EPOCH));
    }

    @Override
    public Map<Long, List<Option>> of(String field) {
        return lists.containsKey(field) ? Map.of(0L, List.copyOf(lists.get(field))) : Map.of();
    }

    @Override
    public long add(String field, long context, String text) {
        lists.get(field).add(new Option(next, text, false));
        return next++;
    }

    @Override
    public void rename(String field, long context, long option, String text) {
        change(field, option, text, false);
    }

    @Override
    public void enable(String field, long context, long option) {
        change(field, option, null, false);
    }

    @Override
    public void disable(String field, long context, long option) {
        change(field, option, null, true);
    }

    private void change(String field, long option, String text, boolean disabled) {
        lists.get(field)
                .replaceAll(each ->
                        each.id() == option ? new Option(option, text == null ? each.text() : text, disabled) : each);
    }

    @Override
    public Map<String, Long> of(long context) {
        return Map.copyOf(optionOf);
    }

    @Override
    public void put(long context, String application, long option) {
        optionOf.put(application, option);
    }
}
