package dev.accord;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
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
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.audit.Changes;
import dev.accord.catalogue.ApplicationRules;
import dev.accord.catalogue.Catalogue;
import dev.accord.catalogue.SaveApplication;
import dev.accord.catalogue.bulk.ChangeMany;
import dev.accord.catalogue.bulk.ChangeManyWork;
import dev.accord.catalogue.imports.ApplyImport;
import dev.accord.catalogue.imports.ImportApplications;
import dev.accord.catalogue.imports.Imports;
import dev.accord.catalogue.imports.PlanImport;
import dev.accord.catalogue.imports.Sheets;
import dev.accord.csv.CsvSheets;
import dev.accord.governance.ConfigurationHistory;
import dev.accord.governance.Configure;
import dev.accord.governance.People;
import dev.accord.governance.Permissions;
import dev.accord.governance.Rights;
import dev.accord.health.Health;
import dev.accord.health.References;
import dev.accord.health.SelfCheck;
import dev.accord.jira.Applying;
import dev.accord.jira.IssueEvents;
import dev.accord.jira.JiraAssignees;
import dev.accord.jira.JiraFields;
import dev.accord.jira.JiraIssueDesk;
import dev.accord.jira.JiraIssueFields;
import dev.accord.jira.JiraIssueLocks;
import dev.accord.jira.JiraIssues;
import dev.accord.jira.JiraPeople;
import dev.accord.jira.JiraPermissions;
import dev.accord.jira.JiraProjectRights;
import dev.accord.jira.JiraReferences;
import dev.accord.jira.JiraScreens;
import dev.accord.jira.JiraSetUp;
import dev.accord.jira.JiraUpdates;
import dev.accord.jira.Lifecycle;
import dev.accord.jira.OptionsSoon;
import dev.accord.jira.ProjectEvents;
import dev.accord.jira.ProjectionProperty;
import dev.accord.jira.Running;
import dev.accord.jira.RunningJira;
import dev.accord.jira.SweepJob;
import dev.accord.jobs.Jobs;
import dev.accord.jobs.RunJobs;
import dev.accord.jobs.Work;
import dev.accord.operatingmodel.OperatingModels;
import dev.accord.operatingmodel.ReferenceModels;
import dev.accord.pages.Gate;
import dev.accord.pages.Shell;
import dev.accord.relationship.MyRelationships;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.RelevantRelationship;
import dev.accord.relationship.SaveRelationship;
import dev.accord.relationship.Today;
import dev.accord.relationship.Visibility;
import dev.accord.rest.ApplicationsJson;
import dev.accord.rest.BindingsJsons;
import dev.accord.rest.Caller;
import dev.accord.rest.Deciding;
import dev.accord.rest.Errors;
import dev.accord.rest.GapsResource;
import dev.accord.rest.HealthJsons;
import dev.accord.rest.HistoryResource;
import dev.accord.rest.ImportResource;
import dev.accord.rest.ImportsJson;
import dev.accord.rest.IssueLookup;
import dev.accord.rest.IssueResource;
import dev.accord.rest.JobsJson;
import dev.accord.rest.OpenIssues;
import dev.accord.rest.PanelView;
import dev.accord.rest.PeopleJson;
import dev.accord.rest.ProjectsJson;
import dev.accord.rest.RelationshipOverview;
import dev.accord.rest.RelationshipResource;
import dev.accord.rest.RelationshipsJson;
import dev.accord.rest.SettingsJsons;
import dev.accord.rest.SettingsResource;
import dev.accord.rest.SetupJsons;
import dev.accord.rest.SetupResource;
import dev.accord.rest.SimulateResource;
import dev.accord.rest.TargetsJson;
import dev.accord.rest.TriageResource;
import dev.accord.routing.Agreements;
import dev.accord.routing.Apply;
import dev.accord.routing.Assign;
import dev.accord.routing.AssignAsDecided;
import dev.accord.routing.AssigneeRule;
import dev.accord.routing.Assignees;
import dev.accord.routing.Availability;
import dev.accord.routing.CarryOut;
import dev.accord.routing.Choose;
import dev.accord.routing.Decisions;
import dev.accord.routing.FindGaps;
import dev.accord.routing.IssueDesk;
import dev.accord.routing.IssueFields;
import dev.accord.routing.Issues;
import dev.accord.routing.Route;
import dev.accord.routing.Shown;
import dev.accord.routing.Sweep;
import dev.accord.routing.WaitingIssues;
import dev.accord.setup.CheckPeople;
import dev.accord.setup.JiraConfiguration;
import dev.accord.setup.KeepOptions;
import dev.accord.setup.Made;
import dev.accord.setup.SetUp;
import dev.accord.store.AoCatalogue;
import dev.accord.store.AoChanges;
import dev.accord.store.AoConfiguration;
import dev.accord.store.AoConfigurationHistory;
import dev.accord.store.AoDecisions;
import dev.accord.store.AoImports;
import dev.accord.store.AoJobs;
import dev.accord.store.AoMade;
import dev.accord.store.AoOptionsOfApplications;
import dev.accord.store.AoRelationships;
import dev.accord.store.AoRevisions;
import dev.accord.store.Versions;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one class that knows all: each object of the plugin and what it is made of. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    /** The host's clock where it offers one, as tests do; a Jira offers none. */
    @Bean
    Clock clock(BundleContext bundle) {
        ServiceReference<Clock> offered = bundle.getServiceReference(Clock.class);
        return offered == null ? Clock.systemUTC() : bundle.getService(offered);
    }

    // What is kept

    @Bean
    Versions versions(ActiveObjects ao) {
        return new Versions(ao);
    }

    @Bean
    AoRevisions revisions(ActiveObjects ao, CacheManager caches, Clock clock) {
        return new AoRevisions(ao, caches, clock);
    }

    @Bean
    Decisions decisions(ActiveObjects ao) {
        return new AoDecisions(ao);
    }

    @Bean
    OperatingModels operatingModels() {
        return new ReferenceModels();
    }

    @Bean
    Changes changes(ActiveObjects ao, Clock clock) {
        return new AoChanges(ao, clock);
    }

    @Bean
    dev.accord.governance.Configuration agreed(
            ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        return new AoConfiguration(ao, versions, revisions, changes);
    }

    @Bean
    ConfigurationHistory configurationHistory(Changes changes) {
        return new AoConfigurationHistory(changes);
    }

    @Bean
    Catalogue catalogue(ActiveObjects ao, Versions versions, AoRevisions revisions, Changes changes) {
        return new AoCatalogue(ao, versions, revisions, changes);
    }

    // What Jira answers

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
    Issues issues(
            IssueManager issues,
            CustomFieldManager fields,
            SearchService search,
            UserManager users,
            Agreements agreements) {
        return new JiraIssues(issues, fields, search, users, agreements);
    }

    @Bean
    Assignees assignees(
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
            Agreements agreements) {
        return new JiraIssueDesk(updates, new ProjectionProperty(properties, index), agreements);
    }

    @Bean
    IssueFields issueFields(JiraUpdates updates, Agreements agreements) {
        return new JiraIssueFields(updates, agreements);
    }

    // Routing: from an event to a decision, and onto the issue

    @Bean
    Agreements agreements(
            dev.accord.governance.Configuration agreed,
            OperatingModels models,
            Catalogue catalogue,
            AoRevisions revisions) {
        return new Agreements(agreed, models, catalogue, revisions);
    }

    @Bean
    Assign assign(People people, Assignees assignees) {
        return new Assign(new Availability(people, assignees), assignees);
    }

    @Bean
    Route route(Issues issues, Decisions decisions, Agreements agreements, Clock clock) {
        return new Route(issues, decisions, agreements, clock);
    }

    @Bean
    Apply.Onto onto(
            Issues issues,
            IssueDesk desk,
            ClusterLockService locks,
            Assign assign,
            Assignees assignees,
            Decisions decisions) {
        return new Apply.Onto(issues, desk, new JiraIssueLocks(locks), assign, new AssigneeRule(assignees, decisions));
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
    SweepJob sweepJob(Sweep sweep, Applying applying, Running running, OptionsSoon options, ClusterLockService locks) {
        return new SweepJob(sweep, applying, List.of(running::wake, options::soon), locks);
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
    IssueEvents issueEvents(Route route, Decisions decisions, Applying applying, Clock clock) {
        return new IssueEvents(route, decisions, applying, clock);
    }

    @Bean
    Configure configure(dev.accord.governance.Configuration agreed, Decisions decisions, Clock clock) {
        return new Configure(agreed, decisions, clock);
    }

    // What REST resources share

    @Bean
    Shown shown(Decisions decisions, Agreements agreements) {
        return new Shown(decisions, agreements);
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
    Deciding deciding(I18nResolver words, PeopleJson people, TargetsJson targets) {
        return new Deciding(words, people, targets);
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
            RelationshipResource.Showing relationships) {
        return new PanelView.Known(agreements, decisions, fields, relationships);
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
    TriageResource.Queues queues(OpenIssues openIssues, dev.accord.governance.Configuration agreed) {
        return new TriageResource.Queues(openIssues, agreed);
    }

    @Bean
    SimulateResource.Asker asker(Caller caller, Rights rights) {
        return new SimulateResource.Asker(caller, rights);
    }

    // The catalogue: people, imports and scripts keep it

    @Bean
    ApplicationRules applicationRules(OperatingModels models) {
        return new ApplicationRules(models);
    }

    @Bean
    SaveApplication saveApplication(Catalogue catalogue, ApplicationRules rules) {
        return new SaveApplication(catalogue, rules);
    }

    @Bean
    Imports imports(ActiveObjects ao, Versions versions) {
        return new AoImports(ao, versions);
    }

    @Bean
    Sheets sheets() {
        return new CsvSheets();
    }

    @Bean
    PlanImport planImport(People people, OperatingModels models, ApplicationRules rules) {
        return new PlanImport(people, models, rules);
    }

    @Bean
    ApplyImport applyImport(Imports imports, Sheets sheets, PlanImport planImport, Catalogue catalogue) {
        return new ApplyImport(imports, sheets, planImport, catalogue);
    }

    @Bean
    ImportApplications.Keeping importKeeping(Imports imports, Jobs jobs, Running running) {
        return new ImportApplications.Keeping(imports, jobs, running);
    }

    @Bean
    ImportApplications importApplications(
            ImportApplications.Keeping keeping,
            Sheets sheets,
            PlanImport planImport,
            Catalogue catalogue,
            Clock clock) {
        return new ImportApplications(keeping, sheets, planImport, catalogue, clock);
    }

    @Bean
    ImportsJson importsJson(Errors errors) {
        return new ImportsJson(errors);
    }

    @Bean
    ImportResource.Editor editor(Caller caller, Rights rights) {
        return new ImportResource.Editor(caller, rights);
    }

    @Bean
    ChangeMany changeMany(ApplicationRules rules, Jobs jobs, Running running) {
        return new ChangeMany(rules, jobs, running);
    }

    @Bean
    ChangeManyWork changeManyWork(Catalogue catalogue) {
        return new ChangeManyWork(catalogue);
    }

    // Work that takes longer than a second

    @Bean
    Jobs jobs(ActiveObjects ao, Clock clock) {
        return new AoJobs(ao, clock);
    }

    @Bean
    RunJobs runJobs(Jobs jobs, List<Work> works) {
        return new RunJobs(jobs, works);
    }

    @Bean(destroyMethod = "stop")
    Running running(RunJobs jobs, ClusterLockService locks, JiraThreadLocalUtil threadLocals) {
        return new Running(jobs, locks, threadLocals);
    }

    @Bean
    JobsJson jobsJson(Errors errors) {
        return new JobsJson(errors);
    }

    @Bean
    ProjectsJson projectsJson(ProjectManager projects, Permissions permissions) {
        return new ProjectsJson(projects, permissions);
    }

    @Bean
    ApplicationsJson applicationsJson(PeopleJson people, ProjectsJson projects) {
        return new ApplicationsJson(people, projects);
    }

    @Bean
    SettingsResource.Administrator administrator(Caller caller, Rights rights) {
        return new SettingsResource.Administrator(caller, rights);
    }

    @Bean
    SettingsJsons settingsJsons(ProjectManager projects, IssueTypeManager types, PeopleJson people) {
        return new SettingsJsons(projects, types, people);
    }

    // Health: what is broken

    @Bean
    Health health(
            dev.accord.governance.Configuration agreed,
            Catalogue catalogue,
            Decisions decisions,
            Health.Jira asked,
            Clock clock) {
        return new Health(agreed, catalogue, decisions, asked, clock);
    }

    @Bean
    Health.Jira askedForHealth(People people, References references) {
        return new Health.Jira(people, references);
    }

    @Bean
    SelfCheck selfCheck(BundleContext bundle, com.atlassian.sal.api.ApplicationProperties product) {
        return RunningJira.of(
                List.of(
                        "Accord for Jira " + bundle.getBundle().getVersion(),
                        product.getDisplayName() + " " + product.getVersion(),
                        "Java " + Runtime.version()),
                service -> bundle.getServiceReference(service) != null);
    }

    @Bean
    HealthJsons healthJsons(PeopleJson people) {
        return new HealthJsons(people);
    }

    // Bindings: who each party is in person

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

    // Relationships between IT and the business

    @Bean
    Today today(Clock clock, TimeZoneManager zones) {
        return new Today(clock, () -> zones.getDefaultTimezone().toZoneId());
    }

    @Bean
    Relationships relationships(ActiveObjects ao, Versions versions, Clock clock) {
        return new AoRelationships(ao, versions, clock);
    }

    @Bean
    SaveRelationship saveRelationship(Relationships relationships, Rights rights, Today today) {
        return new SaveRelationship(relationships, rights, today);
    }

    @Bean
    MyRelationships myRelationships(Relationships relationships, Rights rights) {
        return new MyRelationships(relationships, rights);
    }

    @Bean
    RelevantRelationship relevantRelationship(Relationships relationships, Rights rights) {
        return new RelevantRelationship(relationships, rights);
    }

    @Bean
    RelationshipsJson relationshipsJson(PeopleJson people, ProjectsJson projects, Rights rights) {
        return new RelationshipsJson(people, projects, new Visibility(rights));
    }

    @Bean
    OpenIssues openIssues(SearchService search, JiraAuthenticationContext context) {
        return new OpenIssues(search, context);
    }

    @Bean
    RelationshipOverview.Known relationshipsKnown(
            Relationships relationships, Catalogue catalogue, OpenIssues openIssues, Rights rights, Today today) {
        return new RelationshipOverview.Known(relationships, catalogue, openIssues, rights, today);
    }

    @Bean
    RelationshipOverview relationshipOverview(
            RelationshipOverview.Known known,
            RelationshipsJson json,
            ApplicationsJson applications,
            PeopleJson people,
            ProjectsJson projects) {
        return new RelationshipOverview(known, json, applications, people, projects);
    }

    @Bean
    RelationshipResource.Showing relationshipShowing(
            RelationshipsJson json,
            RelationshipOverview overview,
            ProjectsJson projects,
            RelevantRelationship relevant) {
        return new RelationshipResource.Showing(json, overview, projects, relevant);
    }

    // Set-up: how Accord comes into this Jira

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
    KeepOptions.Lists lists(JiraFields fields, ActiveObjects ao) {
        return new KeepOptions.Lists(fields, new AoOptionsOfApplications(ao));
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
            Made made) {
        return new SetupResource.Checking(
                new CheckPeople(
                        people,
                        catalogue,
                        new Availability(people, assignees),
                        new JiraProjectRights(permissions, projects, users)),
                made);
    }

    @Bean
    SetupJsons setupJsons(ProjectManager projects, SettingsJsons settings, PeopleJson people, I18nResolver words) {
        return new SetupJsons(projects, settings, people, words);
    }

    // Pages

    @Bean
    Gate gate(JiraAuthenticationContext context, Rights rights, LoginUriProvider login, WebSudoManager webSudo) {
        return new Gate(context, rights, login, webSudo);
    }

    @Bean
    Shell shell(
            TemplateRenderer templates,
            PageBuilderService resources,
            I18nResolver words,
            Shell.Reader reader,
            Rights rights) {
        return new Shell(templates, resources, words, reader, rights);
    }

    @Bean
    Shell.Reader reader(JiraAuthenticationContext context, TimeZoneManager zones) {
        return new Shell.Reader(context, zones);
    }

    @Bean
    Rights rights(Permissions permissions, People people, dev.accord.governance.Configuration configuration) {
        return new Rights(permissions, people, configuration);
    }
}
