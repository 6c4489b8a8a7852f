package com.atlassian.jira.mail;

/** A mail with Jira's own headers. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
