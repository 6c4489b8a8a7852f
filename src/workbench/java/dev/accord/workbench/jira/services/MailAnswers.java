package dev.accord.workbench.jira.services;

import com.atlassian.mail.queue.MailQueueItem;
import dev.accord.workbench.jira.Site;
import dev.accord.workbench.jira.Switch;

/** Answers for MailQueue and MailServerManager: mails are kept, not sent. */
public final class MailAnswers {
    private final Site site;

    MailAnswers(Site site) {
        this.site = site;
    }

    public void addItem(MailQueueItem item) {
        site.mails().add(item.toString());
    }

    public boolean isDefaultSMTPMailServerDefined() {
        return !site.switches().isOn(Switch.NO_MAIL_SERVER);
    }
}
