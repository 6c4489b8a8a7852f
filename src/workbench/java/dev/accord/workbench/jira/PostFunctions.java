package dev.accord.workbench.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The post functions that plugins bring, as if an administrator had added each to the create transition of every workflow. */
public final class PostFunctions {
    private final List<Supplier<FunctionProvider>> all = new CopyOnWriteArrayList<>();

    /** One more, which is made anew for each transition. */
    public void add(Supplier<FunctionProvider> function) {
        all.add(function);
    }

    /** Of a transition only its issue is told; whoever asks for more is refused. What a function throws ends the transition. */
    void run(MutableIssue issue) {
        Map<?, ?> variables = Answering.value(Map.class, new Variables(issue));
        Map<?, ?> arguments = Answering.value(Map.class, this);
        PropertySet properties = Answering.value(PropertySet.class, this);
        all.forEach(each -> each.get().execute(variables, arguments, properties));
    }

    /** The transient variables of a transition. */
    public record Variables(MutableIssue issue) {
        /** As a map does. */
        public Object get(Object name) {
            if (!"issue".equals(name)) {
                throw new UnsupportedOperationException("The workbench has no transient variable " + name);
            }
            return issue;
        }
    }
}
