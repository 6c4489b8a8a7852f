package dev.accord.workbench.jira.jql;

import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import dev.accord.workbench.jira.Alias;
import dev.accord.workbench.jira.Index.Document;
import dev.accord.workbench.jira.Permissions;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.Kind;
import dev.accord.workbench.jira.company.User;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Finds what is indexed, as far as the searcher may see it. */
public final class Search {
    private final Site site;
    private final Map<String, Functions.Given> functions = new ConcurrentHashMap<>();
    private volatile List<Alias> aliases = List.of();

    /** A query that was read and understood for one searcher. */
    public record Question(String jql, User searcher) {}

    public Search(Site site) {
        this.site = site;
    }

    public void aliases(List<Alias> all) {
        aliases = List.copyOf(all);
    }

    /** Adds a function that a plugin brings. */
    public void function(String name, AbstractJqlFunction function, boolean list) {
        functions.put(name.toLowerCase(Locale.ROOT), new Functions.Given(function, list));
    }

    /** Throws what is wrong with the query. */
    public void check(User searcher, String jql) {
        Parser.Parsed parsed = Parser.parse(jql);
        Fields fields = new Fields(site, aliases);
        new Matching(fields, new Functions(functions), site.clock(), searcher).matching(parsed.clause());
        parsed.orders().forEach(order -> fields.get(order.field()));
    }

    /** All that the query means, in its order; without one the newest issue comes first. */
    public List<Ticket> find(User searcher, String jql) {
        Parser.Parsed parsed = Parser.parse(jql);
        Fields fields = new Fields(site, aliases);
        Predicate<Document> wanted =
                new Matching(fields, new Functions(functions), site.clock(), searcher).matching(parsed.clause());
        return site.index().documents().stream()
                .filter(wanted)
                .filter(each -> visible(searcher, each.ticket()))
                .sorted(order(fields, parsed.orders()))
                .map(Document::ticket)
                .toList();
    }

    private boolean visible(User searcher, Ticket ticket) {
        Company company = site.company();
        return site.permissions()
                .may(
                        searcher,
                        Permissions.BROWSE,
                        company.get(Kind.PROJECT, ticket.project()).orElse(null),
                        ticket);
    }

    private static Comparator<Document> order(Fields fields, List<Parser.Order> orders) {
        Comparator<Document> newest =
                Comparator.comparing((Document each) -> each.ticket().id()).reversed();
        return orders.stream()
                .map(order -> {
                    Comparator<Document> by = by(fields.get(order.field()));
                    return order.descending() ? by.reversed() : by;
                })
                .reduce(Comparator::thenComparing)
                .map(all -> all.thenComparing(newest))
                .orElse(newest);
    }

    private static Comparator<Document> by(Searched field) {
        return Comparator.comparing(each -> sortKey(field, each));
    }

    /** Numbers within keys and times sort as numbers; what is empty comes last. */
    private static String sortKey(Searched field, Document document) {
        List<String> values = field.values().apply(document);
        if (values.isEmpty()) {
            return "\uffff";
        }
        String value = values.get(0).toLowerCase(Locale.ROOT);
        int digits = value.length();
        while (digits > 0 && Character.isDigit(value.charAt(digits - 1))) {
            digits--;
        }
        String number = value.substring(digits);
        return value.substring(0, digits) + "0".repeat(Math.max(0, 20 - number.length())) + number;
    }
}
