package dev.accord.setup;

import java.util.List;
import java.util.Map;

/** Port: the options of a select list of Jira's, by the contexts in which the field has a list of its own. */
public interface FieldOptions {
    /** An option; a disabled one stays on the issues that have it and is offered no more. */
    record Option(long id, String text, boolean disabled) {}

    Map<Long, List<Option>> of(String field);

    /** Answers the new option's id. */
    long add(String field, long context, String text);

    void rename(String field, long context, long option, String text);

    void enable(String field, long context, long option);

    void disable(String field, long context, long option);
}
