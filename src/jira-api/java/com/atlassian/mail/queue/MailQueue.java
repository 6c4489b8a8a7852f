package com.atlassian.mail.queue;

/** Mails that wait. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
