package dev.accord.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import dev.accord.governance.People.Person;
import java.util.List;

/** Mails of plain text through Jira's own queue. */
public final class PlainMails {
    private final MailServerManager servers;
    private final MailQueue queue;

    public PlainMails(MailServerManager servers, MailQueue queue) {
        this.servers = servers;
        this.queue = queue;
    }

    /** Whether this Jira sends mail at all. */
    boolean possible() {
        return servers.isDefaultSMTPMailServerDefined();
    }

    void send(Person person, String subject, List<String> lines) {
        com.atlassian.mail.Email mail = new Email(person.email());
        mail.setSubject(subject);
        mail.setBody(String.join("\n", lines));
        mail.setMimeType("text/plain");
        queue.addItem(new SingleMailQueueItem(mail));
    }
}
