package dev.accord.workbench.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import dev.accord.workbench.jira.company.Constant;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one way in which issues change: one transaction, one entry of history, one event. Asks for no permission. */
public final class Saves {
    private static final Long COMMENTED = 6L;

    private final Site site;
    private final Announcer announcer;

    /** Whether and as what a save is announced; null is not at all. */
    public record Event(Long type, boolean mail) {
        public static final Event CREATED = new Event(EventType.ISSUE_CREATED_ID, true);
        public static final Event UPDATED = new Event(EventType.ISSUE_UPDATED_ID, true);
        public static final Event ASSIGNED = new Event(EventType.ISSUE_ASSIGNED_ID, true);
    }

    Saves(Site site, Announcer announcer) {
        this.site = site;
        this.announcer = announcer;
    }

    public Ticket create(User user, ProjectRow project, Map<String, List<String>> values) {
        announcer.writing();
        long id = site.tickets().newId();
        String key = project.key() + "-" + site.tickets().newNumber(project.id());
        long now = site.clock().millis();
        Ticket empty = new Ticket(id, key, project.id(), key(user), new Ticket.Times(now, now, null), Map.of());
        return site.db().inTransaction(() -> {
            Ticket made = empty.with(Map.of(
                            Ticket.STATUS, List.of(Constant.TO_DO.id()),
                            Ticket.PRIORITY, List.of(Constant.MEDIUM.id())))
                    .with(values);
            if (site.switches().isOn(Switch.POST_FUNCTIONS)) {
                made = made.with(set(new Ticket(0, null, project.id(), null, made.times(), made.values())));
            }
            site.tickets().insert(made);
            if (site.switches().isOn(Switch.POST_FUNCTIONS_TOO_LATE)) {
                set(made);
            }
            announce(made, user, Event.CREATED);
            return made;
        });
    }

    /** What post functions set on the issue as they see it; nothing of it is stored yet. */
    private Map<String, List<String>> set(Ticket shown) {
        IssueView view = new IssueView(site, shown);
        site.postFunctions().run(Answering.value(MutableIssue.class, view));
        return view.changes();
    }

    /** Saves what differs from what is stored; nothing differs, nothing happens. */
    public Ticket update(User user, long id, Map<String, List<String>> values, Event event) {
        announcer.writing();
        return site.db().inTransaction(() -> {
            Ticket before = site.tickets().locked(id).orElseThrow();
            Ticket after = before.with(values);
            List<Ticket.Change> changes = after.since(before);
            if (changes.isEmpty()) {
                return before;
            }
            long now = site.clock().millis();
            Ticket saved = after.at(new Ticket.Times(before.times().created(), now, resolved(before, after, now)));
            site.tickets().update(saved);
            site.tickets().record(id, new Tickets.Save(key(user), now, changes));
            announce(saved, user, event);
            return saved;
        });
    }

    private static Long resolved(Ticket before, Ticket after, long now) {
        String resolution = after.one(Ticket.RESOLUTION);
        if (resolution == null) {
            return null;
        }
        return Objects.equals(resolution, before.one(Ticket.RESOLUTION))
                ? before.times().resolved()
                : Long.valueOf(now);
    }

    public Tickets.Comment comment(User user, long id, String text) {
        announcer.writing();
        return site.db().inTransaction(() -> {
            Ticket issue = site.tickets().locked(id).orElseThrow();
            long now = site.clock().millis();
            Tickets.Comment comment = new Tickets.Comment(site.tickets().newCommentId(), key(user), now, text);
            site.tickets().say(id, comment);
            Ticket touched = issue.at(
                    new Ticket.Times(issue.times().created(), now, issue.times().resolved()));
            site.tickets().update(touched);
            announce(touched, user, new Event(COMMENTED, true));
            return comment;
        });
    }

    public void delete(User user, Ticket issue) {
        announcer.writing();
        site.db().inTransaction(() -> {
            site.tickets().delete(issue.id());
            announce(issue, user, new Event(EventType.ISSUE_DELETED_ID, true));
            return null;
        });
    }

    public void property(long issue, String key, String json) {
        announcer.writing();
        if (json == null) {
            site.properties().delete(Properties.ISSUE, issue, key);
        } else {
            site.properties().put(Properties.ISSUE, issue, key, json);
        }
        if (site.switches().isOn(Switch.PROPERTY_REINDEXES)) {
            site.index().soon(issue);
        }
    }

    public void watch(long issue, User user) {
        announcer.writing();
        site.tickets().watch(issue, user.key());
    }

    /** Jira's indexer is itself a listener: what is not announced is not indexed. */
    private void announce(Ticket saved, User user, Event event) {
        if (event.type == null) {
            return;
        }
        site.index().soon(saved.id());
        if (event.mail) {
            site.mails().add(saved.key() + " event " + event.type + " for " + saved.one(Ticket.ASSIGNEE));
        }
        announcer.announce(() -> new IssueEvent(site.mutable(saved), user, event.type, event.mail));
    }

    private static String key(User user) {
        return user == null ? null : user.key();
    }
}
