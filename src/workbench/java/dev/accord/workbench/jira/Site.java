package dev.accord.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.company.Company;
import dev.accord.workbench.jira.company.CompanyStore;
import dev.accord.workbench.jira.company.User;
import java.time.Clock;
import javax.sql.DataSource;

/** All parts of our Jira, each made once. */
public final class Site {
    private final Clock clock;
    private final Db db;
    private final CompanyStore companies;
    private final Switches switches = new Switches();
    private final Tickets tickets;
    private final Properties properties;
    private final Permissions permissions;
    private final Index index;
    private final Mails mails;
    private final PostFunctions postFunctions = new PostFunctions();
    private final Saves saves;

    public Site(DataSource source, Clock clock, EventPublisher events) {
        this.clock = clock;
        db = new Db(source);
        companies = new CompanyStore(db);
        tickets = new Tickets(db);
        properties = new Properties(db);
        permissions = new Permissions(companies, switches);
        index = new Index(db, tickets, properties, switches, clock);
        mails = new Mails(db, clock);
        saves = new Saves(this, new Announcer(db, switches, events));
    }

    public Clock clock() {
        return clock;
    }

    public Db db() {
        return db;
    }

    public CompanyStore companies() {
        return companies;
    }

    public Company company() {
        return companies.now();
    }

    public User user(String keyOrName) {
        return keyOrName == null ? null : company().user(keyOrName).orElse(null);
    }

    /** Ours of the person that a caller means; null is nobody. */
    public User user(ApplicationUser person) {
        return person == null ? null : user(person.getKey());
    }

    public Switches switches() {
        return switches;
    }

    public Tickets tickets() {
        return tickets;
    }

    public Properties properties() {
        return properties;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Index index() {
        return index;
    }

    public Mails mails() {
        return mails;
    }

    public PostFunctions postFunctions() {
        return postFunctions;
    }

    public Saves saves() {
        return saves;
    }

    /** The issue as Jira's Java API shows it. */
    public MutableIssue mutable(Ticket ticket) {
        return ticket == null ? null : Answering.value(MutableIssue.class, new IssueView(this, ticket));
    }
}
