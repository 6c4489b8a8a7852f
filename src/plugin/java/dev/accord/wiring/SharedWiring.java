package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.audit.Changes;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.health.References;
import dev.accord.jira.JiraPeople;
import dev.accord.jira.JiraPermissions;
import dev.accord.jira.JiraReferences;
import dev.accord.jira.PlainMails;
import dev.accord.rest.Caller;
import dev.accord.rest.Errors;
import dev.accord.rest.OpenIssues;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.TargetsJson;
import dev.accord.store.AoChanges;
import dev.accord.store.AoRevisions;
import dev.accord.store.Registers;
import dev.accord.store.Versions;
import java.time.Clock;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every capability stands on: the clock, what is kept in Jira's database, and what REST resources share. */
@Configuration(proxyBeanMethods = false)
class SharedWiring {
    /** The host's clock where it offers one, as tests do; a Jira offers none. */
    @Bean
    Clock clock(BundleContext bundle) {
        ServiceReference<Clock> offered = bundle.getServiceReference(Clock.class);
        return offered == null ? Clock.systemUTC() : bundle.getService(offered);
    }

    @Bean
    Versions versions(ActiveObjects ao) {
        return new Versions(ao);
    }

    @Bean
    PlainMails plainMails(MailServerManager servers, MailQueue queue) {
        return new PlainMails(servers, queue);
    }

    @Bean
    Registers registers(ActiveObjects ao, Versions versions, Changes changes, CacheManager caches) {
        return new Registers(ao, versions, changes, caches);
    }

    @Bean
    AoRevisions revisions(ActiveObjects ao, CacheManager caches, Clock clock) {
        return new AoRevisions(ao, caches, clock);
    }

    @Bean
    Changes changes(ActiveObjects ao, Clock clock) {
        return new AoChanges(ao, clock);
    }

    @Bean
    People people(UserManager users, GroupManager groups, ProjectRoleManager roles, ProjectManager projects) {
        return new JiraPeople(users, groups, roles, projects);
    }

    @Bean
    References references(
            CustomFieldManager fields, IssueTypeManager types, ProjectRoleManager roles, ProjectManager projects) {
        return new JiraReferences(fields, types, roles, projects);
    }

    @Bean
    Permissions permissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            IssueManager issues,
            ProjectManager projects,
            UserManager users) {
        return new JiraPermissions(permissions, globalPermissions, issues, projects, users);
    }

    @Bean
    Errors errors(I18nResolver words) {
        return new Errors(words);
    }

    @Bean
    Caller caller(JiraAuthenticationContext context) {
        return new Caller(context);
    }

    @Bean
    PeopleJson peopleJson(People people) {
        return new PeopleJson(people);
    }

    @Bean
    TargetsJson targetsJson(I18nResolver words, PeopleJson people, ProjectRoleManager roles) {
        return new TargetsJson(words, people, roles);
    }

    @Bean
    ProjectsJson projectsJson(ProjectManager projects, Permissions permissions) {
        return new ProjectsJson(projects, permissions);
    }

    @Bean
    OpenIssues openIssues(SearchService search, JiraAuthenticationContext context) {
        return new OpenIssues(search, context);
    }
}
