package com.atlassian.mail.server;

/** Where mail is sent. */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
