package dev.accord.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import dev.accord.workbench.jira.company.CompanyFile;
import dev.accord.workbench.jira.company.ProjectRow;
import dev.accord.workbench.jira.company.User;
import dev.accord.workbench.jira.jql.Search;
import dev.accord.workbench.jira.services.Services;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;

/** A Jira in memory with the empty company, a clock to move and a listener to set. */
final class AJira implements EventPublisher {
    final Site site;
    final Issues issues;
    final Search search;
    final Services services;
    final List<IssueEvent> heard = new ArrayList<>();
    Consumer<IssueEvent> listener = event -> {};
    private Instant now = Instant.parse("2026-03-24T10:00:00Z");

    AJira() {
        this("empty");
    }

    AJira(String company) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        site = new Site(
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""),
                clock,
                this);
        Schema.create(site.db());
        CompanyFile.load(site.companies(), company);
        issues = new Issues(site);
        search = new Search(site);
        services = new Services(site, issues, search);
        become("admin");
    }

    <T> T service(Class<T> type) {
        return type.cast(services.all().get(type));
    }

    User become(String name) {
        User user = site.user(name);
        JiraSession.become(user);
        return user;
    }

    ProjectRow project(String key) {
        return site.company().project(key).orElseThrow();
    }

    /** An issue of type Task that the current user creates. */
    Ticket create(String project, String summary, String... more) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(Ticket.SUMMARY, List.of(summary));
        values.put(
                Ticket.TYPE, List.of(site.company().type("Task").orElseThrow().id()));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], List.of(more[i + 1]));
        }
        Issues.Answer answer = issues.creating(JiraSession.current(), project, values, false);
        if (!answer.isValid()) {
            throw new IllegalArgumentException(answer.errors().toString());
        }
        return issues.create(JiraSession.current(), answer.ticket());
    }

    Ticket change(Ticket ticket, String field, String... values) {
        return site.saves()
                .update(JiraSession.current(), ticket.id(), Map.of(field, List.of(values)), Saves.Event.UPDATED);
    }

    Ticket stored(Ticket ticket) {
        return site.tickets().byId(ticket.id()).orElseThrow();
    }

    List<String> find(String jql) {
        return search.find(JiraSession.current(), jql).stream().map(Ticket::key).toList();
    }

    void later(Duration span) {
        now = now.plus(span);
    }

    @Override
    public void publish(Object event) {
        heard.add((IssueEvent) event);
        listener.accept((IssueEvent) event);
    }

    @Override
    public void register(Object other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregister(Object other) {
        throw new UnsupportedOperationException();
    }
}
