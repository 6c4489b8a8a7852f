package dev.accord.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.accord.Guard;
import java.util.Map;

/** What the Accountability panel's template needs: which issue it is about; the script asks REST for the rest. */
public final class AccountabilityPanel implements ContextProvider {
    private final PageBuilderService resources;
    private final Shell.Reader reader;

    public AccountabilityPanel(PageBuilderService resources, Shell.Reader reader) {
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
                "showing the Accountability panel", () -> values(context), id -> Map.of("accordError", id));
    }

    private Map<String, Object> values(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            return Map.of("accordError", "");
        }
        resources.assembler().resources().requireWebResource(Shell.PLUGIN + ":panel");
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
