package dev.accord.jira;

import dev.accord.governance.People.Person;
import dev.accord.relationship.quarter.QuarterMail;
import dev.accord.relationship.quarter.Report;
import dev.accord.words.QuarterWords;

/** The page of a quarter through Jira's own queue, as plain text. */
public final class JiraQuarterMail implements QuarterMail {
    private final PlainMails mails;
    private final QuarterWords words;

    public JiraQuarterMail(PlainMails mails, QuarterWords words) {
        this.mails = mails;
        this.words = words;
    }

    @Override
    public boolean possible() {
        return mails.possible();
    }

    @Override
    public void send(Person person, Report report) {
        mails.send(person, words.title(report), words.lines(report));
    }
}
