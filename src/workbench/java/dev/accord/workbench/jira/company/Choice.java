package dev.accord.workbench.jira.company;

import com.atlassian.jira.issue.customfields.option.Option;

/** An option of a select field. */
public record Choice(long id, String value, boolean disabled, long sequence) implements Option {
    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public Option getParentOption() {
        return null;
    }
}
