package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.catalogue.Catalogue;
import dev.accord.governance.Configure;
import dev.accord.governance.People;
import dev.accord.jira.Applying;
import dev.accord.jira.JiraFields;
import dev.accord.jira.JiraProjectRights;
import dev.accord.jira.JiraScreens;
import dev.accord.jira.JiraSetUp;
import dev.accord.jira.OptionsSoon;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.SettingsJsons;
import dev.accord.rest.SetupJsons;
import dev.accord.rest.SetupResource;
import dev.accord.routing.Assignees;
import dev.accord.routing.Availability;
import dev.accord.routing.DecideAtCreation;
import dev.accord.routing.TargetTexts;
import dev.accord.setup.CheckPeople;
import dev.accord.setup.JiraConfiguration;
import dev.accord.setup.KeepOptions;
import dev.accord.setup.Made;
import dev.accord.setup.SetUp;
import dev.accord.store.AoMade;
import dev.accord.store.AoOptionsOfApplications;
import dev.accord.store.AoRevisions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How Accord comes into this Jira. */
@Configuration(proxyBeanMethods = false)
class SetupWiring {
    @Bean
    Made made(ActiveObjects ao, Clock clock) {
        return new AoMade(ao, clock);
    }

    @Bean
    JiraFields jiraFields(
            CustomFieldManager fields,
            FieldConfigSchemeManager contexts,
            OptionsManager options,
            ProjectManager projects) {
        return new JiraFields(fields, contexts, options, projects);
    }

    @Bean
    JiraConfiguration jiraConfiguration(JiraSetUp.Jira jira, JiraFields fields, JiraScreens screens) {
        return new JiraSetUp(jira, fields, screens);
    }

    @Bean
    JiraSetUp.Jira typesOfJira(
            IssueTypeManager types, IssueTypeSchemeManager schemes, ProjectManager projects, ClusterLockService locks) {
        return new JiraSetUp.Jira(types, schemes, projects, locks);
    }

    @Bean
    JiraScreens jiraScreens(
            FieldScreenManager screens,
            IssueTypeScreenSchemeManager schemes,
            IssueTypeManager types,
            ProjectManager projects) {
        return new JiraScreens(screens, schemes, types, projects);
    }

    @Bean
    KeepOptions keepOptions(
            dev.accord.governance.Configuration agreed,
            Made made,
            JiraConfiguration jira,
            Catalogue catalogue,
            KeepOptions.Lists lists) {
        return new KeepOptions(agreed, made, jira, catalogue, lists);
    }

    @Bean
    KeepOptions.Lists lists(JiraFields fields, ActiveObjects ao, TargetTexts targetTexts) {
        return new KeepOptions.Lists(fields, new AoOptionsOfApplications(ao), targetTexts);
    }

    @Bean
    OptionsSoon optionsSoon(KeepOptions keepOptions, Applying applying, AoRevisions revisions) {
        OptionsSoon options = new OptionsSoon(keepOptions, applying);
        revisions.whenSaved(options::soon);
        return options;
    }

    @Bean
    SetUp setUp(
            JiraConfiguration jira,
            Made made,
            dev.accord.governance.Configuration agreed,
            Configure configure,
            KeepOptions keepOptions) {
        return new SetUp(jira, made, agreed, configure, keepOptions);
    }

    @Bean
    SetupResource.Checking setupChecking(
            People people,
            Catalogue catalogue,
            Assignees assignees,
            PermissionManager permissions,
            ProjectManager projects,
            UserManager users,
            Made made,
            DecideAtCreation atCreation) {
        return new SetupResource.Checking(
                new CheckPeople(
                        people,
                        catalogue,
                        new Availability(people, assignees),
                        new JiraProjectRights(permissions, projects, users)),
                made,
                atCreation);
    }

    @Bean
    SetupJsons setupJsons(ProjectManager projects, SettingsJsons settings, PeopleJson people, I18nResolver words) {
        return new SetupJsons(projects, settings, people, words);
    }
}
