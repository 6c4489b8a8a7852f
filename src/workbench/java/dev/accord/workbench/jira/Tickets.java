package dev.accord.workbench.jira;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;

/** The rows of issues and of what belongs to each. */
public final class Tickets {
    private static final long FIRST_ID = 10_000;

    private final Db db;

    /** One save of an issue, by one author, who is null where nobody was logged in. */
    public record Save(String author, long at, List<Ticket.Change> changes) {}

    /** What somebody said about an issue. */
    public record Comment(long id, String author, long at, String body) {}

    public Tickets(Db db) {
        this.db = db;
    }

    public Optional<Ticket> byId(long id) {
        return db.query("select body from jira_issue where id = ?", row -> ticket(row.getString(1)), id).stream()
                .findFirst();
    }

    /** Nobody else changes the issue until the open transaction ends. */
    Optional<Ticket> locked(long id) {
        return db
                .query("select body from jira_issue where id = ? for update", row -> ticket(row.getString(1)), id)
                .stream()
                .findFirst();
    }

    public Optional<Ticket> byKey(String key) {
        return db
                .query("select body from jira_issue where issue_key = ?", row -> ticket(row.getString(1)), key)
                .stream()
                .findFirst();
    }

    public Optional<Ticket> byIdOrKey(String idOrKey) {
        return idOrKey.matches("\\d{1,18}") ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
    }

    private static Ticket ticket(String body) {
        return Json.read(body, Ticket.class);
    }

    long newId() {
        return db.next("issue", FIRST_ID);
    }

    long newNumber(long project) {
        return db.next("project-" + project, 1);
    }

    void insert(Ticket ticket) {
        db.update(
                "insert into jira_issue (id, issue_key, project_id, body) values (?, ?, ?, ?)",
                ticket.id(),
                ticket.key(),
                ticket.project(),
                Json.write(ticket));
    }

    void update(Ticket ticket) {
        db.update("update jira_issue set body = ? where id = ?", Json.write(ticket), ticket.id());
    }

    void delete(long id) {
        db.update("delete from jira_issue where id = ?", id);
        db.update("delete from jira_change where issue_id = ?", id);
        db.update("delete from jira_comment where issue_id = ?", id);
        db.update("delete from jira_watcher where issue_id = ?", id);
    }

    void record(long issue, Save save) {
        db.update(
                "insert into jira_change (id, issue_id, author, at, items) values (?, ?, ?, ?, ?)",
                db.next("change", FIRST_ID),
                issue,
                save.author(),
                save.at(),
                Json.write(save.changes()));
    }

    /** Oldest first. */
    public List<Save> history(long issue) {
        return db.query(
                "select author, at, items from jira_change where issue_id = ? order by id",
                row -> new Save(
                        row.getString(1), row.getLong(2), Json.read(row.getString(3), new TypeReference<>() {})),
                issue);
    }

    void say(long issue, Comment comment) {
        db.update(
                "insert into jira_comment (id, issue_id, author, at, body) values (?, ?, ?, ?, ?)",
                comment.id(),
                issue,
                comment.author(),
                comment.at(),
                comment.body());
    }

    long newCommentId() {
        return db.next("comment", FIRST_ID);
    }

    public List<Comment> comments(long issue) {
        return db.query(
                "select id, author, at, body from jira_comment where issue_id = ? order by id",
                row -> new Comment(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                issue);
    }

    public List<String> watchers(long issue) {
        return db.query("select user_key from jira_watcher where issue_id = ?", row -> row.getString(1), issue);
    }

    public void watch(long issue, String user) {
        if (!watchers(issue).contains(user)) {
            db.update("insert into jira_watcher (issue_id, user_key) values (?, ?)", issue, user);
        }
    }

    /** Ids of all issues, oldest first. */
    public List<Long> all() {
        return db.query("select id from jira_issue order by id", row -> row.getLong(1));
    }
}
