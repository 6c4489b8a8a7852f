package dev.accord.pages;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import dev.accord.Guard;
import dev.accord.governance.Rights;
import java.util.Map;

/** Shows a link to the page that the parameter {@code page} names, to whoever may open it. */
public final class PageCondition implements Condition {
    private final Rights rights;
    private String page = "";

    public PageCondition(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void init(Map<String, String> params) {
        page = params.getOrDefault("page", "");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Guard.guarded("deciding whether to show a link", () -> shows(context), false);
    }

    private boolean shows(Map<String, Object> context) {
        return context.get("user") instanceof ApplicationUser user
                && Pages.at(page)
                        .filter(found -> found.isOpenTo(rights, user.getKey()))
                        .isPresent();
    }
}
