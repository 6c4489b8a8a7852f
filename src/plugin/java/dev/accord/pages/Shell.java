package dev.accord.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.governance.Rights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** The empty page that Jira decorates and our scripts fill: its template sees maps, lists and strings only. */
public final class Shell {
    static final String PLUGIN = "dev.accord.accord-for-jira";

    private final TemplateRenderer templates;
    private final PageBuilderService resources;
    private final I18nResolver words;
    private final Reader reader;
    private final Rights rights;

    public Shell(
            TemplateRenderer templates,
            PageBuilderService resources,
            I18nResolver words,
            Reader reader,
            Rights rights) {
        this.templates = templates;
        this.resources = resources;
        this.words = words;
        this.reader = reader;
        this.rights = rights;
    }

    /** How the person who looks reads times, and who that is. */
    public record Reader(JiraAuthenticationContext context, TimeZoneManager zones) {
        String user() {
            return context.getLoggedInUser().getKey();
        }

        String userName() {
            return context.getLoggedInUser().getUsername();
        }

        /** A zone that browsers know as well. */
        String zone() {
            return zones.getLoggedInUserTimeZone().getID();
        }

        String locale() {
            return context.getLocale().toLanguageTag();
        }
    }

    void write(Address address, String contextPath, HttpServletResponse response) throws IOException {
        Pages page = address.page().orElseThrow();
        resources.assembler().resources().requireWebResource(PLUGIN + ":page-" + page.path());
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> values = new HashMap<>();
        values.put("page", page.path());
        values.put("path", address.rest());
        values.put("title", words.getText("accord.page." + page.path() + ".title"));
        values.put("decorator", page.kind().decorator());
        values.put("adminSection", page.kind() == Pages.Kind.ADMIN ? "admin_plugins_menu/accord-admin" : "");
        values.put("adminTab", "accord-" + page.path());
        values.put("user", reader.user());
        values.put("userName", reader.userName());
        values.put("zone", reader.zone());
        values.put("locale", reader.locale());
        values.put("rights", rights(reader.user()));
        values.put("links", links(page, contextPath));
        templates.render("templates/page.vm", values, response.getWriter());
    }

    /** What the person may do anywhere, so that scripts offer nothing that the server would refuse. */
    private List<String> rights(String user) {
        List<String> may = new ArrayList<>();
        if (rights.administers(user)) {
            may.add("administer");
        }
        if (rights.editsCatalogue(user)) {
            may.add("edit-catalogue");
        }
        if (rights.administersModels(user)) {
            may.add("administer-models");
        }
        if (rights.isManagement(user)) {
            may.add("manage");
        }
        if (rights.reroutes(user)) {
            may.add("reroute");
        }
        if (rights.isBrm(user)) {
            may.add("be-brm");
        }
        return may;
    }

    /** The other pages, beside an ordinary one; Jira's administration has a menu of its own. */
    private List<Map<String, String>> links(Pages shown, String contextPath) {
        if (shown.kind() == Pages.Kind.ADMIN) {
            return List.of();
        }
        return Arrays.stream(Pages.values())
                .filter(page -> page.kind().isListed() && page.isOpenTo(rights, reader.user()))
                .map(page -> Map.of(
                        "address",
                        contextPath + "/plugins/servlet/accord/" + page.path(),
                        "label",
                        words.getText("accord.page." + page.path() + ".link"),
                        "icon",
                        page.icon(),
                        "heading",
                        words.getText("accord.nav." + page.kind().name().toLowerCase(Locale.ROOT)),
                        "on",
                        String.valueOf(page == shown)))
                .toList();
    }
}
