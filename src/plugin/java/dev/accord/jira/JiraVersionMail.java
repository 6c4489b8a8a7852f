package dev.accord.jira;

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
    private final PlainMails mails;
    private final VersionWords words;

    public JiraVersionMail(PlainMails mails, VersionWords words) {
        this.mails = mails;
        this.words = words;
    }

    @Override
    public boolean possible() {
        return mails.possible();
    }

    @Override
    public void send(
            Person person,
            CustomModel model,
            ModelVersion version,
            List<CellChange> changes,
            Collection<Application> applications) {
        mails.send(person, words.subject(model, version), words.lines(person, model, version, changes, applications));
    }
}
