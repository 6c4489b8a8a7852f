package dev.accord.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.ApplicationMatcher.Match;
import dev.accord.governance.Permissions;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.TriageResource.IssueJson;
import dev.accord.routing.Agreements;
import dev.accord.routing.Cause;
import dev.accord.routing.ask.AskOwner;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what issues wait for, who can take it away and the task that asks for it; and words the task. */
public final class CausesJson {
    private static final int LISTED = 20;

    private final AskOwner ask;
    private final Showing showing;
    private final IssueManager issues;
    private final Permissions permissions;
    private final I18nResolver words;

    /** How people and applications are named. */
    public record Showing(PeopleJson people, TargetsJson targets, Agreements agreements) {}

    public CausesJson(AskOwner ask, Showing showing, IssueManager issues, Permissions permissions, I18nResolver words) {
        this.ask = ask;
        this.showing = showing;
        this.issues = issues;
        this.permissions = permissions;
        this.words = words;
    }

    /**
     * What issues wait for.
     *
     * @param issues how many, as far as the reader sees them
     * @param owner who can be asked, or null
     * @param task that asks already, or null; {@code asked} is true where there is one that the reader may not see
     */
    public record CauseJson(String key, int issues, PersonJson owner, IssueJson task, boolean asked) {}

    Map<String, Long> tasks(Collection<String> causes) {
        return ask.open(causes);
    }

    CauseJson of(Cause cause, int count, Map<String, Long> tasks, String reader) {
        Long task = tasks.get(cause.key());
        return new CauseJson(
                cause.key(),
                count,
                showing.people().person(ask.owner(cause).orElse(null)),
                task == null ? null : task(task, reader),
                task != null);
    }

    /** Null where the reader may not see it. */
    IssueJson task(long id, String reader) {
        Issue issue = issues.getIssueObject(id);
        return issue != null && permissions.seesIssue(reader, id)
                ? new IssueJson(String.valueOf(id), issue.getKey(), issue.getSummary())
                : null;
    }

    /** The task names the issues, so that Jira makes links of their keys. */
    AskOwner.Words words(Cause cause, List<Issue> waiting) {
        PersonJson owner = showing.people().person(ask.owner(cause).orElse(null));
        String keys = waiting.stream()
                .limit(LISTED)
                .map(each -> "* " + each.getKey() + " " + each.getSummary())
                .collect(Collectors.joining("\n"));
        String more = waiting.size() > LISTED
                ? "\n" + words.getText("accord.ask.more", String.valueOf(waiting.size() - LISTED))
                : "";
        String mention = owner == null || owner.name() == null ? "" : "[~" + owner.name() + "] ";
        return new AskOwner.Words(
                cut(summary(cause)),
                mention + words.getText("accord.ask." + cause.kind() + ".text", arguments(cause)) + "\n\n"
                        + words.getText("accord.ask.waiting", String.valueOf(waiting.size())) + "\n" + keys + more);
    }

    String summary(Cause cause) {
        return words.getText("accord.ask." + cause.kind(), arguments(cause));
    }

    /** Application, process, part, seat or person. */
    private java.io.Serializable[] arguments(Cause cause) {
        return new String[] {
            application(cause.application()),
            cause.process() == null ? "" : words.getText("accord.process." + cause.process()),
            cause.part() == null
                    ? ""
                    : words.getText("accord.panel.of." + cause.part().name().toLowerCase(java.util.Locale.ROOT)),
            cause.target() == null
                    ? ""
                    : cause.seat()
                            .map(seat -> words.getText("accord.seat." + seat))
                            .orElseGet(() ->
                                    showing.targets().shown(cause.target()).name())
        };
    }

    DecisionJson.NamedJson application(Cause cause) {
        return new DecisionJson.NamedJson(cause.application(), application(cause.application()));
    }

    private String application(String key) {
        return key != null && showing.agreements().known().applications().byKey(key) instanceof Match.One one
                ? one.application().name()
                : String.valueOf(key);
    }

    /** As long as Jira lets a summary be, on one line. */
    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 255 ? line.substring(0, 252) + "..." : line;
    }
}
