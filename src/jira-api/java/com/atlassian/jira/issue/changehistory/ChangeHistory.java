package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** One save of an issue, by one author. */
public class ChangeHistory {
    private final ApplicationUser author;
    private final Timestamp at;
    private final List<ChangeItemBean> items;

    protected ChangeHistory(ApplicationUser author, Timestamp at, List<ChangeItemBean> items) {
        this.author = author;
        this.at = at;
        this.items = items;
    }

    public String getAuthorKey() {
        return author == null ? null : author.getKey();
    }

    public ApplicationUser getAuthorObject() {
        return author;
    }

    public Timestamp getTimePerformed() {
        return at;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
