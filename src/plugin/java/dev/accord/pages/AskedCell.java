package dev.accord.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.Guard;
import java.util.Map;

/** What the template of a task that asks for a decision needs; the script asks REST for the rest. */
public final class AskedCell implements ContextProvider {
    private final PageBuilderService resources;
    private final Shell.Reader reader;

    public AskedCell(PageBuilderService resources, Shell.Reader reader) {
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
                "showing what a task asks to be decided", () -> values(context), id -> Map.of("accordError", id));
    }

    private Map<String, Object> values(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            return Map.of("accordError", "");
        }
        resources.assembler().resources().requireWebResource(Shell.PLUGIN + ":asked-cell");
        return Map.of(
                "accordError",
                "",
                "accordIssue",
                String.valueOf(issue.getId()),
                "accordZone",
                reader.zone(),
                "accordLocale",
                reader.locale());
    }
}
