package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/** One mail that waits. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email mail;

    public SingleMailQueueItem(Email mail) {
        this.mail = mail;
    }

    @Override
    public String toString() {
        return mail.toString();
    }
}
