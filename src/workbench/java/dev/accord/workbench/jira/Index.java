package dev.accord.workbench.jira;

import com.atlassian.jira.util.ImportUtils;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What searches see: a copy of each issue and its properties as they were when the issue was last indexed. A save or a
 * property that nobody indexed is not found, as in Jira.
 */
public final class Index {
    private static final long LAG_MILLIS = 5_000;

    private final Db db;
    private final Tickets tickets;
    private final Properties properties;
    private final Switches switches;
    private final Clock clock;
    private final Map<Long, Long> due = new ConcurrentHashMap<>();
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    /** What of an issue is searched. */
    public record Document(Ticket ticket, Map<String, String> properties) {}

    private record Read(long stamp, Document document) {}

    private record Stored(long issue, long stamp) {}

    Index(Db db, Tickets tickets, Properties properties, Switches switches, Clock clock) {
        this.db = db;
        this.tickets = tickets;
        this.properties = properties;
        this.switches = switches;
        this.clock = clock;
    }

    /** Indexes the issue once what is open on this thread is committed, unless the thread does not index. */
    public void soon(long issue) {
        if (ImportUtils.isIndexIssues()) {
            db.afterCommit(() -> {
                if (switches.isOn(Switch.INDEX_LAGS)) {
                    due.put(issue, clock.millis() + LAG_MILLIS);
                } else {
                    now(issue);
                }
            });
        }
    }

    private synchronized void now(long issue) {
        long stamp = db.next("indexed", 1);
        db.insertOnce(() -> {
            db.update("delete from jira_indexed where issue_id = ?", issue);
            tickets.byId(issue).ifPresent(ticket -> {
                Map<String, String> copies = new HashMap<>();
                properties.all(Properties.ISSUE, issue).forEach(each -> copies.put(each.key(), each.value()));
                db.update(
                        "insert into jira_indexed (issue_id, stamp, body) values (?, ?, ?)",
                        issue,
                        stamp,
                        Json.write(new Document(ticket, copies)));
            });
            return null;
        });
    }

    /** All that can be found now. */
    public List<Document> documents() {
        due.forEach((issue, at) -> {
            if (at <= clock.millis() && due.remove(issue, at)) {
                now(issue);
            }
        });
        List<Document> found = new ArrayList<>();
        db.query(
                        "select issue_id, stamp from jira_indexed order by issue_id",
                        row -> new Stored(row.getLong(1), row.getLong(2)))
                .forEach(stored -> {
                    Read known = read.get(stored.issue);
                    if (known == null || known.stamp != stored.stamp) {
                        known = read(stored);
                    }
                    if (known != null) {
                        found.add(known.document);
                    }
                });
        return found;
    }

    private Read read(Stored stored) {
        Read fresh = db
                .query(
                        "select body from jira_indexed where issue_id = ?",
                        row -> Json.read(row.getString(1), Document.class),
                        stored.issue)
                .stream()
                .map(document -> new Read(stored.stamp, document))
                .findFirst()
                .orElse(null);
        if (fresh != null) {
            read.put(stored.issue, fresh);
        }
        return fresh;
    }
}
