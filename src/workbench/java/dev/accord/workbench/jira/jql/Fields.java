package dev.accord.workbench.jira.jql;

import dev.accord.workbench.jira.Alias;
import dev.accord.workbench.jira.Index.Document;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Choice;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.FieldKind;
import dev.accord.workbench.jira.company.FieldRow;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.TypeRow;
import dev.accord.workbench.jira.company.User;
import dev.accord.workbench.jira.jql.Searched.Nature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names of fields in a query stand for. */
final class Fields {
    private static final Pattern BY_ID = Pattern.compile("(?i)cf\\[(\\d+)\\]|customfield_(\\d+)");

    private final Site site;
    private final List<Alias> aliases;

    Fields(Site site, List<Alias> aliases) {
        this.site = site;
        this.aliases = aliases;
    }

    Searched get(String name) {
        return system(name.toLowerCase(Locale.ROOT))
                .or(() -> custom(name))
                .or(() -> alias(name))
                .orElseThrow(() ->
                        new JqlError("Field '" + name + "' does not exist or you do not have permission to view it."));
    }

    private Optional<Searched> system(String name) {
        Company company = site.company();
        return Optional.ofNullable(
                switch (name) {
                    case "project" -> new Searched(
                            name,
                            Nature.REFERENCE,
                            each -> List.of("" + each.ticket().project()),
                            value -> ids(company.project(value)
                                    .or(() -> company.all(Kind.PROJECT).stream()
                                            .filter(row -> row.name().equalsIgnoreCase(value))
                                            .findFirst())
                                    .map(ProjectRow::id)));
                    case "issuetype", "type" -> reference(
                            name, Ticket.TYPE, value -> ids(company.type(value).map(TypeRow::id)));
                    case "status" -> constant(name, Constant.STATUSES);
                    case "priority" -> constant(name, Constant.PRIORITIES);
                    case "resolution" -> constant(name, Constant.RESOLUTIONS);
                    case "assignee" -> user(name, name);
                    case "reporter" -> user(name, name);
                    case "creator" -> new Searched(
                            name, Nature.REFERENCE, each -> one(each.ticket().creator()), this::userKeys);
                    case "component" -> component(name);
                    case "key", "issuekey", "issue" -> Searched.plain(
                            name,
                            Nature.REFERENCE,
                            each -> List.of(
                                    each.ticket().key(), "" + each.ticket().id()));
                    case "id" -> Searched.plain(
                            name,
                            Nature.REFERENCE,
                            each -> List.of("" + each.ticket().id()));
                    case "summary", "description" -> Searched.plain(
                            name, Nature.TEXT, each -> each.ticket().all(name));
                    case "text" -> Searched.plain(name, Nature.TEXT, Fields::texts);
                    case "created", "createddate" -> time(
                            name, each -> each.times().created());
                    case "updated", "updateddate" -> time(
                            name, each -> each.times().updated());
                        // No issue of the workbench has a due date.
                    case "due", "duedate" -> time(name, each -> null);
                    case "resolved", "resolutiondate" -> time(
                            name, each -> each.times().resolved());
                    default -> null;
                });
    }

    private static List<String> texts(Document document) {
        return Stream.of(Ticket.SUMMARY, Ticket.DESCRIPTION)
                .flatMap(field -> document.ticket().all(field).stream())
                .toList();
    }

    private static Searched time(String name, Function<Ticket, Long> of) {
        return Searched.plain(name, Nature.TIME, each -> one(of.apply(each.ticket())));
    }

    private static Searched reference(String name, String field, Function<String, List<String>> named) {
        return new Searched(name, Nature.REFERENCE, each -> each.ticket().all(field), named);
    }

    private static Searched constant(String name, List<Constant> known) {
        return reference(
                name,
                name,
                value -> ids(Optional.ofNullable(Constant.of(known, value)).map(Constant::id)));
    }

    private Searched user(String name, String field) {
        return reference(name, field, this::userKeys);
    }

    private List<String> userKeys(String value) {
        return ids(site.company().user(value).map(User::key));
    }

    private Searched component(String name) {
        return reference(name, Ticket.COMPONENTS, value -> site.company().all(Kind.PROJECT).stream()
                .flatMap(project -> project.components().stream())
                .filter(each -> each.name().equalsIgnoreCase(value) || ("" + each.id()).equals(value))
                .map(each -> "" + each.id())
                .toList());
    }

    private Optional<Searched> custom(String name) {
        Matcher byId = BY_ID.matcher(name);
        if (byId.matches()) {
            String id = byId.group(1) == null ? byId.group(2) : byId.group(1);
            return site.company().field("customfield_" + id).map(field -> custom(name, List.of(field)));
        }
        List<FieldRow> named = site.company().fieldsNamed(name);
        return named.isEmpty() ? Optional.empty() : Optional.of(custom(name, named));
    }

    /** Several fields of one name are all searched, as in Jira. */
    private Searched custom(String name, List<FieldRow> fields) {
        FieldKind kind = fields.get(0).kind();
        Function<Document, List<String>> values = each -> fields.stream()
                .flatMap(field -> each.ticket().all(field.fieldId()).stream())
                .toList();
        return switch (kind) {
            case TEXT -> Searched.plain(name, Nature.TEXT, values);
            case USER -> new Searched(name, Nature.REFERENCE, values, this::userKeys);
            case SELECT -> new Searched(name, Nature.REFERENCE, values, value -> fields.stream()
                    .flatMap(field -> field.contexts().stream())
                    .flatMap(context -> context.choices().stream())
                    .filter(choice -> isNamed(choice, value))
                    .map(choice -> "" + choice.id())
                    .toList());
        };
    }

    private static boolean isNamed(Choice choice, String value) {
        return choice.value().equalsIgnoreCase(value) || ("" + choice.id()).equals(value);
    }

    private Optional<Searched> alias(String name) {
        return aliases.stream()
                .filter(each -> each.alias().equalsIgnoreCase(name))
                .findFirst()
                .map(each -> Searched.plain(
                        name,
                        each.type().equalsIgnoreCase("text") ? Nature.TEXT : Nature.REFERENCE,
                        document -> PropertyPath.values(document.properties().get(each.propertyKey()), each.path())));
    }

    private static List<String> ids(Optional<?> id) {
        return id.map(each -> List.of(each.toString())).orElse(List.of());
    }

    private static List<String> one(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
