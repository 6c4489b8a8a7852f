package dev.accord.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import dev.accord.Guard;
import dev.accord.routing.DecideAtCreation;
import java.util.Map;

/**
 * The post function that an administrator may add to a create transition, before the one that stores the issue. Whatever
 * it leaves or fails to do is done when the issue's event is heard.
 */
public final class AtCreationFunction implements FunctionProvider {
    private final DecideAtCreation decide;
    private final JiraNewIssues issues;

    public AtCreationFunction(DecideAtCreation decide, JiraNewIssues issues) {
        this.decide = decide;
        this.issues = issues;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVariables, Map arguments, PropertySet properties) {
        Guard.guarded(
                "deciding about an issue before it is stored",
                () -> decide.decide(issues.of((MutableIssue) transientVariables.get("issue"))));
    }
}
