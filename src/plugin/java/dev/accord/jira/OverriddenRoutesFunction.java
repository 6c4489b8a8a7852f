package dev.accord.jira;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.routing.SearchedIssues;

/** {@code issue in overriddenRoutes()}: issues that a person gave to somebody else than decided. */
public final class OverriddenRoutesFunction extends IssuesFunction {
    public OverriddenRoutesFunction(I18nResolver words, SearchedIssues issues) {
        super("overriddenRoutes", words, issues::overridden);
    }
}
