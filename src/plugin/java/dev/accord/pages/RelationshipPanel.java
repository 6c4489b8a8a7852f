package dev.accord.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.Guard;
import java.util.Map;

/** What the template of the Relationship page inside a project needs: which project; the script asks REST for the rest. */
public final class RelationshipPanel implements ContextProvider {
    private final PageBuilderService resources;
    private final Shell.Reader reader;

    public RelationshipPanel(PageBuilderService resources, Shell.Reader reader) {
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // The panel has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Guard.identified(
                "showing the Relationship page", () -> values(context), id -> Map.of("accordError", id));
    }

    private Map<String, Object> values(Map<String, Object> context) {
        if (!(context.get("project") instanceof Project project)) {
            return Map.of("accordError", "");
        }
        resources.assembler().resources().requireWebResource(Shell.PLUGIN + ":page-relationship");
        return Map.of(
                "accordError",
                "",
                "accordProject",
                project.getKey(),
                "accordZone",
                reader.zone(),
                "accordLocale",
                reader.locale());
    }
}
