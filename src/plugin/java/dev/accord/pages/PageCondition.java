package dev.accord.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import dev.accord.Guard;
import dev.accord.governance.Rights;
import java.util.Map;

/** Shows a link to the page that the parameter {@code page} names, to whoever may open it. */
public final class PageCondition implements Condition {
    private final JiraAuthenticationContext jira;
    private final Rights rights;
    private String page = "";

    public PageCondition(JiraAuthenticationContext jira, Rights rights) {
        this.jira = jira;
        this.rights = rights;
    }

    @Override
    public void init(Map<String, String> params) {
        page = params.getOrDefault("page", "");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Guard.guarded("deciding whether to show a link", this::shows, false);
    }

    private boolean shows() {
        ApplicationUser user = jira.getLoggedInUser();
        return user != null
                && Pages.at(page)
                        .filter(found -> found.isOpenTo(rights, user.getKey()))
                        .isPresent();
    }
}
