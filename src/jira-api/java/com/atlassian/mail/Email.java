package com.atlassian.mail;

/** A mail. */
public class Email {
    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String text) {
        subject = text;
        return this;
    }

    public Email setBody(String text) {
        body = text;
        return this;
    }

    public Email setMimeType(String type) {
        mimeType = type;
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", "To: " + to, "Subject: " + subject, "Content-Type: " + mimeType, "", body);
    }
}
