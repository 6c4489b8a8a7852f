package com.atlassian.mail.queue;

/** A mail that waits. */
public interface MailQueueItem {}
