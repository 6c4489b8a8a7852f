package dev.accord.jira;

import com.atlassian.sal.api.message.I18nResolver;
import dev.accord.routing.SearchedIssues;

/** {@code issue in issuesOnUndecidedCells()}: issues whose process nobody is accountable for yet. */
public final class UndecidedCellsFunction extends IssuesFunction {
    public UndecidedCellsFunction(I18nResolver words, SearchedIssues issues) {
        super("issuesOnUndecidedCells", words, issues::onUndecidedCells);
    }
}
