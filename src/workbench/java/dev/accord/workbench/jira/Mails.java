package dev.accord.workbench.jira;

import java.time.Clock;
import java.util.List;

/** Mails that a Jira with a mail server would send; here they are only kept. */
public final class Mails {
    private static final int AT_MOST = 200;

    private final Db db;
    private final Clock clock;

    Mails(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(String text) {
        db.update("insert into jira_mail (id, at, body) values (?, ?, ?)", db.next("mail", 1), clock.millis(), text);
    }

    /** Newest first. */
    public List<String> newest() {
        return db.query("select body from jira_mail order by id desc limit " + AT_MOST, row -> row.getString(1));
    }
}
