package dev.accord.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import dev.accord.governance.People.Person;
import dev.accord.relationship.quarter.QuarterMail;
import dev.accord.relationship.quarter.Report;
import dev.accord.words.QuarterWords;

/** The page of a quarter through Jira's own queue, as plain text. */
public final class JiraQuarterMail implements QuarterMail {
    private final MailServerManager servers;
    private final MailQueue queue;
    private final QuarterWords words;

    public JiraQuarterMail(MailServerManager servers, MailQueue queue, QuarterWords words) {
        this.servers = servers;
        this.queue = queue;
        this.words = words;
    }

    @Override
    public boolean possible() {
        return servers.isDefaultSMTPMailServerDefined();
    }

    @Override
    public void send(Person person, Report report) {
        com.atlassian.mail.Email mail = new Email(person.email());
        mail.setSubject(words.title(report));
        mail.setBody(String.join("\n", words.lines(report)));
        mail.setMimeType("text/plain");
        queue.addItem(new SingleMailQueueItem(mail));
    }
}
