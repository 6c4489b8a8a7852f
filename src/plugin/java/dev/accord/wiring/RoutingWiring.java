package dev.accord.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.scheduler.SchedulerService;
import dev.accord.Guard;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.KnownApplications;
import dev.accord.catalogue.ModelHistory;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.health.Health;
import dev.accord.jira.Applying;
import dev.accord.jira.DecidedFields;
import dev.accord.jira.IssueEvents;
import dev.accord.jira.JiraAssignees;
import dev.accord.jira.JiraIssueDesk;
import dev.accord.jira.JiraIssueFields;
import dev.accord.jira.JiraIssueLocks;
import dev.accord.jira.JiraIssues;
import dev.accord.jira.JiraMembers;
import dev.accord.jira.JiraTargetTexts;
import dev.accord.jira.JiraUpdates;
import dev.accord.jira.Lifecycle;
import dev.accord.jira.OptionsSoon;
import dev.accord.jira.ProjectEvents;
import dev.accord.jira.ProjectionProperty;
import dev.accord.jira.Running;
import dev.accord.jira.SweepJob;
import dev.accord.jira.VendorChecks;
import dev.accord.jira.WeeklyMails;
import dev.accord.operatingmodel.CustomModels;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.relationship.Today;
import dev.accord.rest.BindingsJsons;
import dev.accord.rest.Caller;
import dev.accord.rest.CausesJson;
import dev.accord.rest.DaysHere;
import dev.accord.rest.Deciding;
import dev.accord.rest.GapsResource;
import dev.accord.rest.HistoryResource;
import dev.accord.rest.IssueLookup;
import dev.accord.rest.IssueResource;
import dev.accord.rest.ModelNames;
import dev.accord.rest.OpenIssues;
import dev.accord.rest.PanelView;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipResource;
import dev.accord.rest.SettingsJsons;
import dev.accord.rest.SimulateResource;
import dev.accord.rest.SuggestionsJson;
import dev.accord.rest.TargetsJson;
import dev.accord.rest.TriageResource;
import dev.accord.rest.VendorJsons;
import dev.accord.routing.Agreements;
import dev.accord.routing.Applied;
import dev.accord.routing.Apply;
import dev.accord.routing.Assign;
import dev.accord.routing.AssignAsDecided;
import dev.accord.routing.AssigneeRule;
import dev.accord.routing.Assignees;
import dev.accord.routing.Availability;
import dev.accord.routing.CarryOut;
import dev.accord.routing.Choose;
import dev.accord.routing.Creations;
import dev.accord.routing.Decisions;
import dev.accord.routing.FindGaps;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.IssueFields;
import dev.accord.routing.Issues;
import dev.accord.routing.Members;
import dev.accord.routing.PickMember;
import dev.accord.routing.Preview;
import dev.accord.routing.Route;
import dev.accord.routing.SearchedIssues;
import dev.accord.routing.Shown;
import dev.accord.routing.Suppose;
import dev.accord.routing.Sweep;
import dev.accord.routing.TargetTexts;
import dev.accord.routing.WaitingIssues;
import dev.accord.routing.ask.AskOwner;
import dev.accord.routing.reroute.FindIssues;
import dev.accord.routing.reroute.MoveToVersion;
import dev.accord.store.AoDecisions;
import dev.accord.store.AoRevisions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From an event to a decision, onto the issue, and who each party is in person. */
@Configuration(proxyBeanMethods = false)
class RoutingWiring {
    @Bean
    Decisions decisions(ActiveObjects ao) {
        return new AoDecisions(ao);
    }

    @Bean
    JiraIssues issues(IssueManager issues, CustomFieldManager fields, FindIssues find, Agreements agreements) {
        return new JiraIssues(issues, fields, find, agreements);
    }

    @Bean
    JiraAssignees assignees(
            IssueManager issues,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users,
            ChangeHistoryManager history,
            ApplicationProperties properties) {
        return new JiraAssignees(new JiraAssignees.Jira(issues, projects, permissions, users, history, properties));
    }

    @Bean
    JiraUpdates updates(
            IssueService service,
            IssueManager issues,
            CustomFieldManager fields,
            OptionsManager options,
            UserManager users,
            PermissionManager permissions,
            WatcherManager watchers,
            JiraAuthenticationContext context) {
        return new JiraUpdates(
                new JiraUpdates.Jira(service, issues, fields, options, users, permissions, watchers, context));
    }

    @Bean
    IssueDesk desk(
            JiraUpdates updates,
            JsonEntityPropertyManager properties,
            IssueIndexingService index,
            Agreements agreements,
            DecidedFields decidedFields) {
        return new JiraIssueDesk(updates, new ProjectionProperty(properties, index), agreements, decidedFields);
    }

    @Bean
    TargetTexts targetTexts(People people, ProjectRoleManager roles) {
        return new JiraTargetTexts(people, roles);
    }

    @Bean
    IssueFields issueFields(JiraUpdates updates, Agreements agreements) {
        return new JiraIssueFields(updates, agreements);
    }

    @Bean
    Agreements agreements(
            dev.accord.governance.Configuration agreed,
            OperatingModels models,
            Catalogue catalogue,
            AoRevisions revisions) {
        return new Agreements(agreed, models, catalogue, revisions);
    }

    @Bean
    KnownApplications knownApplications(Agreements agreements) {
        return project -> agreements.known().applications().ofProject(project);
    }

    @Bean
    Assign assign(Availability availability, Assignees assignees, Members members) {
        return new Assign(availability, assignees, new PickMember(members, availability));
    }

    /** Knows who is away where this Jira is at home. */
    @Bean
    Availability availability(People people, Assignees assignees, Agreements agreements, Today today) {
        return new Availability(
                people,
                assignees,
                user -> agreements.known().settings().routing().away(user, today.date()));
    }

    @Bean
    Members members(GroupManager groups, UserManager users, SearchService search, Agreements agreements) {
        return new JiraMembers(groups, users, search, agreements);
    }

    @Bean
    Route route(
            Issues issues,
            Decisions decisions,
            Agreements agreements,
            Assign assign,
            Creations creations,
            Clock clock) {
        return new Route(issues, decisions, agreements, assign, creations, clock);
    }

    @Bean
    Apply.Onto onto(
            Issues issues,
            IssueDesk desk,
            ClusterLockService locks,
            Assign assign,
            AssigneeRule assigneeRule,
            Applied applied) {
        return new Apply.Onto(issues, desk, new JiraIssueLocks(locks), assign, assigneeRule, applied);
    }

    @Bean
    AssigneeRule assigneeRule(Assignees assignees, Decisions decisions) {
        return new AssigneeRule(assignees, decisions);
    }

    @Bean
    Preview preview(Issues issues, Decisions decisions, Assign assign, AssigneeRule assigneeRule, Clock clock) {
        return new Preview(issues, decisions, assign, assigneeRule, clock);
    }

    @Bean
    Apply apply(Decisions decisions, Agreements agreements, Apply.Onto onto, Route route, Clock clock) {
        return new Apply(decisions, agreements, onto, route, clock);
    }

    @Bean(destroyMethod = "stop")
    Applying applying(Apply apply, JiraThreadLocalUtil threadLocals, Clock clock) {
        return new Applying(apply, threadLocals, clock);
    }

    @Bean
    SweepJob sweepJob(
            Sweep sweep,
            Applying applying,
            Running running,
            OptionsSoon options,
            MoveToVersion move,
            WeeklyMails weekly,
            VendorChecks vendors,
            ClusterLockService locks) {
        Runnable toVersions = () -> Guard.guarded("moving issues to versions in force", move::all);
        return new SweepJob(
                sweep, applying, List.of(toVersions, running::wake, options::soon, weekly::soon, vendors::soon), locks);
    }

    @Bean
    Sweep sweep(Issues issues, Decisions decisions, Agreements agreements, Route route, Clock clock) {
        return new Sweep(issues, decisions, agreements, route, clock);
    }

    @Bean
    Choose choose(Issues issues, IssueFields fields, Decisions decisions, Agreements agreements, Route route) {
        return new Choose(issues, fields, decisions, agreements, route);
    }

    @Bean
    AssignAsDecided assignAsDecided(
            Decisions decisions, Agreements agreements, Issues issues, IssueDesk desk, Assign assign, Clock clock) {
        return new AssignAsDecided(decisions, agreements, issues, desk, assign, clock);
    }

    @Bean
    Lifecycle lifecycle(
            EventPublisher events,
            SchedulerService scheduler,
            IssueEvents issueEvents,
            SweepJob sweep,
            Decisions decisions) {
        return new Lifecycle(events, scheduler, List.of(issueEvents, new ProjectEvents(decisions)), sweep);
    }

    @Bean
    IssueEvents issueEvents(Route route, Decisions decisions, Applying applying) {
        return new IssueEvents(route, decisions, applying);
    }

    @Bean
    Shown shown(Decisions decisions, Agreements agreements) {
        return new Shown(decisions, agreements);
    }

    @Bean
    Deciding deciding(I18nResolver words, PeopleJson people, TargetsJson targets, ModelNames models) {
        return new Deciding(words, people, targets, models);
    }

    @Bean
    IssueLookup issueLookup(IssueManager issues, Permissions permissions, Caller caller) {
        return new IssueLookup(issues, permissions, caller);
    }

    @Bean
    PanelView.Known panelKnown(
            Agreements agreements,
            Decisions decisions,
            CustomFieldManager fields,
            RelationshipResource.Showing relationships,
            SuggestionsJson suggestions,
            VendorJsons vendors) {
        return new PanelView.Known(agreements, decisions, fields, relationships, suggestions, vendors);
    }

    @Bean
    PanelView panelView(Deciding deciding, PeopleJson people, Permissions permissions, PanelView.Known known) {
        return new PanelView(deciding, people, permissions, known);
    }

    @Bean
    IssueResource.Asking asking(Shown shown, Route route, Choose choose, AssignAsDecided assign, CarryOut carryOut) {
        return new IssueResource.Asking(shown, route, choose, assign, carryOut);
    }

    @Bean
    HistoryResource.Seeing seeing(Shown shown, Permissions permissions) {
        return new HistoryResource.Seeing(shown, permissions);
    }

    @Bean
    SearchedIssues searchedIssues(Decisions decisions, Shown shown, Permissions permissions, Clock clock) {
        return new SearchedIssues(decisions, shown, permissions, clock);
    }

    @Bean
    WaitingIssues waitingIssues(Decisions decisions, Shown shown, Permissions permissions, Clock clock) {
        return new WaitingIssues(decisions, shown, permissions, clock);
    }

    @Bean
    TriageResource.Showing showing(
            Deciding deciding,
            PanelView panel,
            PeopleJson people,
            ProjectsJson projects,
            TriageResource.Queues queues) {
        return new TriageResource.Showing(deciding, panel, people, projects, queues);
    }

    @Bean
    TriageResource.Queues queues(
            OpenIssues openIssues, dev.accord.governance.Configuration agreed, AskOwner ask, CausesJson causes) {
        return new TriageResource.Queues(openIssues, agreed, ask, causes);
    }

    @Bean
    SimulateResource.Asker asker(Caller caller, Rights rights, CustomModels own, ModelHistory history, DaysHere days) {
        return new SimulateResource.Asker(caller, rights, new Suppose(own, history), days);
    }

    @Bean
    FindGaps findGaps(People people, Assignees assignees) {
        return new FindGaps(new Availability(people, assignees));
    }

    @Bean
    BindingsJsons bindingsJsons(Catalogue catalogue, Health health, TargetsJson targets) {
        return new BindingsJsons(catalogue, health, targets);
    }

    @Bean
    GapsResource.Showing gapsShowing(SettingsJsons settings, TargetsJson targets) {
        return new GapsResource.Showing(settings, targets);
    }
}
