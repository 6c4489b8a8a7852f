package dev.accord.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import dev.accord.workbench.jira.company.CompanyFile;
import dev.accord.workbench.jira.company.SampleCompany;
import dev.accord.workbench.jira.company.User;
import dev.accord.workbench.jira.jql.Search;
import dev.accord.workbench.jira.rest.Rest;
import dev.accord.workbench.jira.rest.SwitchesServlet;
import dev.accord.workbench.jira.services.Services;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.servlet.http.HttpServlet;
import javax.sql.DataSource;

/** Jira as the host sees it: people, services, pages. */
public final class JiraSide {
    private final Site site;
    private final Issues issues;
    private final Search search;
    private final Services services;

    public JiraSide(DataSource source, Clock clock, EventPublisher events) {
        site = new Site(source, clock, events);
        issues = new Issues(site);
        search = new Search(site);
        services = new Services(site, issues, search);
    }

    /** Makes the tables, and the company where there is none: the small one, or the sample. */
    public void open(boolean empty) {
        Schema.create(site.db());
        if (site.company().isEmpty()) {
            CompanyFile.load(site.companies(), empty ? "empty" : "sample");
        }
    }

    /** Whether nobody has filed an issue yet: a company that was just made. */
    public boolean isNew() {
        return site.tickets().all().isEmpty();
    }

    /** What the sample company tells Accord, through Accord's own REST, before its issues are filed. */
    public List<SampleCompany.Request> sampleRequests() {
        return new SampleCompany(site.clock()).requests();
    }

    /** Files the issues of the sample company. */
    public void fileSampleIssues() {
        new SampleIssues(site, issues).file(new SampleCompany(site.clock()).issues());
    }

    /** Each of Jira's interfaces that somebody may ask for, with the object that answers. */
    public Map<Class<?>, Object> services() {
        return services.all();
    }

    /** The person of this name or key, else null. */
    public User user(String name) {
        return site.user(name);
    }

    public boolean administers(User user) {
        return site.permissions().administers(user);
    }

    /** Its parts, for its pages. */
    public Site site() {
        return site;
    }

    public Search search() {
        return search;
    }

    /** Names in JQL for values within issue properties. */
    public void aliases(List<Alias> aliases) {
        search.aliases(aliases);
    }

    public void routes(BiConsumer<String, HttpServlet> routes) {
        routes.accept("/rest/api/2/*", new Rest(site, issues, search));
        routes.accept("/test/switches", new SwitchesServlet(site));
    }
}
