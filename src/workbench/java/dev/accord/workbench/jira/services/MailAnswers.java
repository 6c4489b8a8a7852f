package dev.accord.workbench.jira.services;

import com.atlassian.mail.queue.MailQueueItem;
import dev.accord.workbench.jira.Site;

/** Answers for MailQueue and MailServerManager: there is a mail server, and it keeps all that it gets. */
public final class MailAnswers {
    private final Site site;

    MailAnswers(Site site) {
        this.site = site;
    }

    public void addItem(MailQueueItem item) {
        site.mails().add(item.toString());
    }

    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }
}
