package dev.accord.setup;

import dev.accord.governance.Configuration;
import dev.accord.governance.Configure;
import dev.accord.setup.JiraConfiguration.Field;
import dev.accord.setup.JiraConfiguration.IssueType;
import dev.accord.setup.JiraConfiguration.Scheme;
import dev.accord.setup.JiraConfiguration.Screen;
import dev.accord.setup.Step.Kind;
import dev.accord.setup.Step.Message;
import dev.accord.setup.Step.State;
import dev.accord.setup.Wish.OfField;
import dev.accord.setup.Wish.OfType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One run through all steps, in the order in which each finds what it needs: types, schemes, fields, screens, Accord. */
final class Steps {
    private final Wish wish;
    private final JiraConfiguration jira;
    private final Made made;
    private final Doing doing;

    /** Ids by what was wished; what does not exist yet has none. */
    private final Map<OfType, String> types = new LinkedHashMap<>();

    private final Map<FieldRole, String> fields = new EnumMap<>(FieldRole.class);

    Steps(Wish wish, JiraConfiguration jira, Made made, Doing doing) {
        this.wish = wish;
        this.jira = jira;
        this.made = made;
        this.doing = doing;
    }

    List<Step> all(Configuration configuration, Configure configure) {
        wished(wish.types(), OfType::action).forEach(this::type);
        jira.schemes(wish.projects()).forEach(this::scheme);
        wished(wish.fields(), OfField::action).forEach(this::field);
        screens();
        new OwnSteps(wish, doing, configuration, configure).take(types, fields);
        return doing.steps();
    }

    private static <T> List<T> wished(List<T> all, java.util.function.Function<T, Action> action) {
        return all.stream().filter(each -> action.apply(each) != Action.LEAVE).toList();
    }

    // Issue types and their schemes

    private void type(OfType wanted) {
        Optional<IssueType> present = present(wanted);
        Message mapped = Message.of("MAPPED", wanted.process());
        if (present.isPresent()) {
            types.put(wanted, present.get().id());
            doing.there(step(Kind.ISSUE_TYPE, present.get().name(), Action.ADOPT, mapped));
            return;
        }
        doing.take(step(Kind.ISSUE_TYPE, wanted.name(), Action.CREATE, mapped), () -> jira.createType(wanted.name()))
                .ifPresent(id -> {
                    types.put(wanted, id);
                    made.add(Kind.ISSUE_TYPE, wanted.process().name(), id, wanted.name(), doing.actor());
                });
    }

    /** The one to adopt; else the one that Accord made for this process; else one of the same name. */
    private Optional<IssueType> present(OfType wanted) {
        List<IssueType> all = jira.types();
        if (wanted.action() == Action.ADOPT) {
            return all.stream().filter(each -> each.id().equals(wanted.id())).findFirst();
        }
        return madeBefore(Kind.ISSUE_TYPE, wanted.process().name(), wanted.name())
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> all.stream()
                        .filter(each -> each.name().equalsIgnoreCase(wanted.name()))
                        .findFirst());
    }

    private Optional<String> madeBefore(Kind kind, String role, String name) {
        return made.all().stream()
                .filter(each -> each.kind() == kind
                        && each.role().equals(role)
                        && each.name().equals(name))
                .map(Made.Thing::id)
                .reduce((before, last) -> last);
    }

    private void scheme(Scheme scheme) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (OfType each : wished(wish.types(), OfType::action)) {
            String id = types.get(each);
            // While only looking, what is not made yet is missing everywhere; while doing, what Jira refused is left
            // out.
            if (id == null ? doing.looksOnly() : !scheme.types().contains(id)) {
                missing.put(id == null ? each.name() : id, id == null ? each.name() : nameOf(id));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        String names = String.join(", ", missing.values());
        if (wish.way() == Way.ADOPT) {
            doing.there(step(
                    Kind.TYPE_SCHEME, scheme.name(), Action.LEAVE, scheme.projects(), Message.of("LACKS_TYPE", names)));
            return;
        }
        doing.take(
                step(Kind.TYPE_SCHEME, scheme.name(), Action.ADD_TO, scheme.projects(), Message.of("GETS_TYPE", names)),
                () -> {
                    missing.keySet().forEach(type -> jira.addToScheme(scheme.id(), type));
                    missing.forEach((id, name) ->
                            made.add(Kind.TYPE_SCHEME, scheme.name(), scheme.id() + ":" + id, name, doing.actor()));
                });
    }

    private String nameOf(String type) {
        return jira.types().stream()
                .filter(each -> each.id().equals(type))
                .map(IssueType::name)
                .findFirst()
                .orElse(type);
    }

    // Fields, where they are and what they offer

    private void field(OfField wanted) {
        Optional<Field> present = present(wanted);
        if (present.isPresent()) {
            Field field = present.get();
            fields.put(wanted.role(), field.id());
            doing.there(step(Kind.FIELD, field.name(), Action.ADOPT, Message.of("FIELD_" + wanted.role())));
            context(field);
        } else {
            doing.take(
                            step(Kind.FIELD, wanted.name(), Action.CREATE, Message.of("FIELD_" + wanted.role())),
                            () -> jira.createField(wanted.name(), wish.projects()))
                    .ifPresent(id -> {
                        fields.put(wanted.role(), id);
                        made.add(Kind.FIELD, wanted.role().name(), id, wanted.name(), doing.actor());
                    });
        }
        options(wanted, present.map(Field::name).orElse(wanted.name()));
    }

    /** The one to adopt; else the one that Accord made for this role; else one of the same name that can hold an option. */
    private Optional<Field> present(OfField wanted) {
        List<Field> all = jira.fields();
        if (wanted.action() == Action.ADOPT) {
            return all.stream().filter(each -> each.id().equals(wanted.id())).findFirst();
        }
        return madeBefore(Kind.FIELD, wanted.role().name(), wanted.name())
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> all.stream()
                        .filter(each -> each.select() && each.name().equalsIgnoreCase(wanted.name()))
                        .findFirst());
    }

    private void context(Field field) {
        List<Long> missing =
                wish.projects().stream().filter(each -> !field.covers(each)).toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean leave = wish.way() == Way.ADOPT;
        Step step = new Step(
                Kind.CONTEXT,
                field.name(),
                leave ? Action.LEAVE : Action.ADD_TO,
                State.TODO,
                missing,
                List.of(),
                Message.of(leave ? "LACKS_FIELD" : "GETS_FIELD"));
        if (leave) {
            doing.there(step);
        } else {
            doing.take(step, () -> {
                jira.extend(field.id(), missing);
                missing.forEach(project ->
                        made.add(Kind.CONTEXT, field.name(), field.id() + ":" + project, field.name(), doing.actor()));
            });
        }
    }

    private void options(OfField wanted, String name) {
        List<String> offered = wanted.role().options();
        String id = fields.get(wanted.role());
        boolean select =
                id == null || jira.fields().stream().anyMatch(each -> each.id().equals(id) && each.select());
        List<String> missing = id == null ? offered : select ? jira.missingOptions(id, offered) : List.of();
        if (missing.isEmpty() || (id == null && !doing.looksOnly())) {
            return;
        }
        String texts = String.join(", ", missing);
        if (wish.way() == Way.ADOPT) {
            doing.there(step(Kind.OPTIONS, name, Action.LEAVE, Message.of("LACKS_OPTIONS", texts)));
            return;
        }
        doing.take(step(Kind.OPTIONS, name, Action.ADD_TO, Message.of("GETS_OPTIONS", texts)), () -> {
            jira.addOptions(id, missing);
            missing.forEach(text -> made.add(Kind.OPTIONS, name, id, text, doing.actor()));
        });
    }

    // Screens

    private void screens() {
        List<OfField> placed = wished(wish.fields(), OfField::action).stream()
                .filter(each -> each.role().onScreens())
                .filter(each -> doing.looksOnly() || fields.containsKey(each.role()))
                .toList();
        if (!placed.isEmpty()) {
            jira.screens(wish.projects(), types.values()).forEach(screen -> screen(screen, placed));
        }
    }

    private void screen(Screen screen, List<OfField> placed) {
        List<OfField> missing = placed.stream()
                .filter(each ->
                        !fields.containsKey(each.role()) || !screen.has().test(fields.get(each.role())))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String names = missing.stream().map(this::nameOf).collect(Collectors.joining(", "));
        if (wish.way() == Way.ADOPT) {
            doing.there(step(
                    Kind.SCREEN, screen.name(), Action.LEAVE, screen.projects(), Message.of("LACKS_FIELDS", names)));
            return;
        }
        doing.take(
                step(Kind.SCREEN, screen.name(), Action.ADD_TO, screen.projects(), Message.of("GETS_FIELDS", names)),
                () -> missing.forEach(each -> {
                    String field = fields.get(each.role());
                    jira.addToScreen(screen.id(), field);
                    made.add(Kind.SCREEN, screen.name(), screen.id() + ":" + field, nameOf(each), doing.actor());
                }));
    }

    private String nameOf(OfField wanted) {
        String id = fields.get(wanted.role());
        return jira.fields().stream()
                .filter(each -> each.id().equals(id))
                .map(Field::name)
                .findFirst()
                .orElse(wanted.name());
    }

    private Step step(Kind kind, String name, Action action, Message message) {
        return new Step(kind, name, action, State.TODO, wish.projects(), List.of(), message);
    }

    /** A step on something that several projects share. */
    private Step step(Kind kind, String name, Action action, Collection<Long> sharing, Message message) {
        List<Long> where = wish.projects().stream().filter(sharing::contains).toList();
        List<Long> others = sharing.stream()
                .filter(each -> !wish.projects().contains(each))
                .sorted()
                .toList();
        return new Step(kind, name, action, State.TODO, where, others, message);
    }
}
