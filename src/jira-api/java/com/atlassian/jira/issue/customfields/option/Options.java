package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** The choices of a select field, kept in the database. */
public interface Options extends List<Option> {
    Option addOption(Option parent, String value);

    Option getOptionForValue(String value, Long parentOptionId);

    Option getOptionById(Long id);

    List<Option> getRootOptions();

    void disableOption(Option option);

    void enableOption(Option option);

    void setValue(Option option, String value);
}
