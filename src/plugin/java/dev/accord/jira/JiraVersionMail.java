package dev.accord.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import dev.accord.catalogue.Application;
import dev.accord.governance.People.Person;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.ModelVersion;
import dev.accord.portfolio.VersionMail;
import dev.accord.words.VersionWords;
import java.util.Collection;
import java.util.List;

/** The word about a version through Jira's own queue, as plain text. */
public final class JiraVersionMail implements VersionMail {
    private final MailServerManager servers;
    private final MailQueue queue;
    private final VersionWords words;

    public JiraVersionMail(MailServerManager servers, MailQueue queue, VersionWords words) {
        this.servers = servers;
        this.queue = queue;
        this.words = words;
    }

    @Override
    public boolean possible() {
        return servers.isDefaultSMTPMailServerDefined();
    }

    @Override
    public void send(
            Person person,
            CustomModel model,
            ModelVersion version,
            List<CellChange> changes,
            Collection<Application> applications) {
        com.atlassian.mail.Email mail = new Email(person.email());
        mail.setSubject(words.subject(model, version));
        mail.setBody(String.join("\n", words.lines(person, model, version, changes, applications)));
        mail.setMimeType("text/plain");
        queue.addItem(new SingleMailQueueItem(mail));
    }
}
