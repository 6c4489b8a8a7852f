package dev.accord.workbench.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Ticket;
import dev.accord.workbench.jira.Tickets.Save;
import java.sql.Timestamp;
import java.util.List;

/** Answers for ChangeHistoryManager. */
public final class HistoryAnswers {
    private final Site site;

    HistoryAnswers(Site site) {
        this.site = site;
    }

    private static final class History extends ChangeHistory {
        private History(ApplicationUser author, Timestamp at, List<ChangeItemBean> items) {
            super(author, at, items);
        }
    }

    private static final class Item extends ChangeItemBean {
        private Item(String field, String from, String to) {
            super(field, from, to);
        }
    }

    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return site.tickets().history(issue.getId()).stream().map(this::history).toList();
    }

    private ChangeHistory history(Save save) {
        return new History(
                site.user(save.author()),
                new Timestamp(save.at()),
                save.changes().stream().map(this::item).toList());
    }

    /** Jira's history names a custom field by its name. */
    private ChangeItemBean item(Ticket.Change change) {
        String name =
                site.company().field(change.field()).map(field -> field.name()).orElse(change.field());
        return new Item(name, change.from(), change.to());
    }
}
