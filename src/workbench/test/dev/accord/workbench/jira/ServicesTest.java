package dev.accord.workbench.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import dev.accord.workbench.jira.company.SampleCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

public class ServicesTest {
    private static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher";

    private final AJira jira = new AJira();
    private final CustomFieldManager fields = jira.service(CustomFieldManager.class);
    private final ProjectManager projects = jira.service(ProjectManager.class);

    private CustomField created(String... keys) throws Exception {
        Long[] ids = new Long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ids[i] = projects.getProjectObjByKey(keys[i]).getId();
        }
        return fields.createCustomField(
                "Application",
                "",
                fields.getCustomFieldType(SELECT),
                fields.getCustomFieldSearcher(SEARCHER),
                CustomFieldUtils.buildJiraIssueContexts(false, ids, projects),
                null);
    }

    private Options options(CustomField field) {
        return jira.service(OptionsManager.class)
                .getOptions(field.getConfigurationSchemes().get(0).getOneAndOnlyConfig());
    }

    @Test
    public void aFieldIsCreatedWithContextAndOptionsAndHoldsValuesThere() throws Exception {
        CustomField field = created("DESK");
        Option ledger = options(field).addOption(null, "Ledger");
        options(field).addOption(null, "Shop");
        options(field).disableOption(options(field).getOptionForValue("shop", null));
        assertEquals(
                List.of(false, true),
                options(field).stream().map(Option::getDisabled).toList());
        Ticket issue = jira.create("DESK", "Printer");
        MutableIssue view = jira.site.mutable(issue);
        assertNull(view.getCustomFieldValue(field));
        jira.change(issue, field.getId(), "" + ledger.getOptionId());
        assertEquals(ledger, jira.site.mutable(jira.stored(issue)).getCustomFieldValue(field));
        assertEquals(List.of("DESK-1"), jira.find("Application = Ledger"));
        assertNull(field.getRelevantConfig(jira.site.mutable(jira.create("FIN", "Elsewhere"))));
    }

    @Test
    public void aContextIsWidenedToFurtherProjects() throws Exception {
        CustomField field = created("DESK");
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        Long[] both = {
            projects.getProjectObjByKey("DESK").getId(),
            projects.getProjectObjByKey("FIN").getId()
        };
        jira.service(FieldConfigSchemeManager.class)
                .updateFieldConfigScheme(scheme, CustomFieldUtils.buildJiraIssueContexts(false, both, projects), field);
        assertEquals(
                List.of("DESK", "FIN"),
                fields.getCustomFieldObject(field.getId()).getAssociatedProjectObjects().stream()
                        .map(Project::getKey)
                        .toList());
    }

    @Test
    public void aFieldIsPutOnAScreenThatTwoProjectsShare() throws Exception {
        CustomField field = created("DESK");
        IssueTypeScreenSchemeManager schemes = jira.service(IssueTypeScreenSchemeManager.class);
        FieldScreen desk = screen(schemes, "DESK");
        assertEquals(desk, screen(schemes, "SHOP"));
        assertFalse(desk.equals(screen(schemes, "FIN")));
        desk.getTab(0).addFieldScreenLayoutItem(field.getId());
        assertTrue(screen(schemes, "SHOP").containsField(field.getId()));
        assertThrows(IllegalArgumentException.class, () -> desk.getTab(0).addFieldScreenLayoutItem(field.getId()));
    }

    private FieldScreen screen(IssueTypeScreenSchemeManager schemes, String key) {
        return schemes.getIssueTypeScreenScheme(projects.getProjectObjByKey(key))
                .getEffectiveFieldScreenScheme(null)
                .getFieldScreen(null);
    }

    @Test
    public void anIssueTypeIsCreatedAndAddedToASchemeThatTwoProjectsShare() {
        IssueType type = jira.service(IssueTypeManager.class).createIssueType("Change Request", "", (Long) null);
        IssueTypeSchemeManager schemes = jira.service(IssueTypeSchemeManager.class);
        FieldConfigScheme scheme = schemes.getConfigScheme(projects.getProjectObjByKey("DESK"));
        assertEquals(2, scheme.getAssociatedProjectIds().size());
        List<String> types = new ArrayList<>();
        projects.getProjectObjByKey("DESK").getIssueTypes().forEach(each -> types.add(each.getId()));
        types.add(type.getId());
        schemes.update(scheme, types);
        assertTrue(schemes.getIssueTypesForProject(projects.getProjectObjByKey("SHOP"))
                .contains(type));
        assertThrows(IllegalStateException.class, () -> jira.service(IssueTypeManager.class)
                .createIssueType("change request", "", (Long) null));
    }

    @Test
    public void aRolesActorsIncludeMembersOfGroups() {
        ProjectRoleManager roles = jira.service(ProjectRoleManager.class);
        ProjectRole administrators = roles.getProjectRole("Administrators");
        Project shop = projects.getProjectObjByKey("SHOP");
        assertEquals(
                2,
                roles.getProjectRoleActors(administrators, shop)
                        .getApplicationUsers()
                        .size());
        assertTrue(roles.isUserInProjectRole(jira.site.user("ben"), administrators, shop));
    }

    @Test
    public void whatIsNotThereNamesItself() {
        IssueType type =
                jira.service(IssueTypeManager.class).getIssueTypes().iterator().next();
        FieldConfigScheme scheme =
                jira.service(IssueTypeSchemeManager.class).getConfigScheme(projects.getProjectObjByKey("DESK"));
        assertEquals("Task", type.getName());
        UnsupportedOperationException missing = assertThrows(UnsupportedOperationException.class, scheme::getContexts);
        assertTrue(missing.getMessage().endsWith("FieldConfigScheme.getContexts"));
        assertTrue(Answering.unsupported().contains(FieldConfigScheme.class.getName() + ".getContexts"));
    }

    @Test
    public void theSampleCompanyAgreesWithItself() {
        AJira sample = new AJira("sample");
        SampleCompany company = new SampleCompany(sample.site.clock());
        new SampleIssues(sample.site, sample.issues).file(company.issues());
        sample.become("admin");
        assertEquals(6, projects(sample));
        assertEquals(63, sample.site.tickets().all().size());
        assertEquals(4, sample.find("resolution = Done").size());
        assertEquals(
                2,
                sample.find("\"Affected part\" = Interface and Application = \"General Ledger\"")
                        .size());
        for (SampleCompany.Request request : company.requests()) {
            Matcher person = Pattern.compile("JIRAUSER\\d+").matcher(request.body());
            while (person.find()) {
                assertTrue(person.group(), sample.site.user(person.group()).active());
            }
            assertFalse(request.body(), request.body().contains("@"));
        }
    }

    private static int projects(AJira jira) {
        return jira.service(ProjectManager.class).getProjects().size();
    }
}
