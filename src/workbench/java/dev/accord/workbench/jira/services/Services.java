package dev.accord.workbench.jira.services;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import dev.accord.workbench.jira.Answering;
import dev.accord.workbench.jira.Issues;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Switches;
import dev.accord.workbench.jira.jql.Search;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which object answers for which of Jira's services. */
public final class Services {
    private final Map<Class<?>, Object> all = new LinkedHashMap<>();
    private final Switches switches;

    public Services(Site site, Issues issues, Search search) {
        switches = site.switches();
        answer(new IssueManagerAnswers(site), IssueManager.class);
        answer(new IssueServiceAnswers(site, issues), IssueService.class);
        answer(new SearchServiceAnswers(site, search), SearchService.class);
        answer(new FieldAnswers(site), CustomFieldManager.class);
        answer(new OptionAnswers(site), OptionsManager.class);
        answer(new ContextAnswers(site), FieldConfigSchemeManager.class);
        answer(new TypeAnswers(site), IssueTypeManager.class, IssueTypeSchemeManager.class);
        answer(new ScreenAnswers(site), FieldScreenManager.class, IssueTypeScreenSchemeManager.class);
        answer(new RoleAnswers(site), ProjectRoleManager.class);
        answer(new HistoryAnswers(site), ChangeHistoryManager.class);
        answer(new PeopleAnswers(site), UserManager.class, GroupManager.class);
        answer(new ProjectAnswers(site, issues), ProjectManager.class);
        answer(new PermissionAnswers(site), PermissionManager.class, GlobalPermissionManager.class);
        answer(new MailAnswers(site), MailQueue.class, MailServerManager.class);
        answer(
                new EntityAnswers(site),
                JsonEntityPropertyManager.class,
                IssueIndexingService.class,
                WatcherManager.class);
        answer(
                new SessionAnswers(site),
                JiraAuthenticationContext.class,
                JiraThreadLocalUtil.class,
                TimeZoneManager.class,
                ApplicationProperties.class);
    }

    private void answer(Object answers, Class<?>... services) {
        for (Class<?> service : services) {
            all.put(service, Answering.service(service, answers, switches));
        }
    }

    /** Each of Jira's interfaces with its one object. */
    public Map<Class<?>, Object> all() {
        return Map.copyOf(all);
    }
}
