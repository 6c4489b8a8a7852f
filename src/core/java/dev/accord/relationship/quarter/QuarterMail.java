package dev.accord.relationship.quarter;

import dev.accord.governance.People.Person;

/** Port: the page of a quarter as a mail. */
public interface QuarterMail {
    /** Whether this Jira sends mail at all. */
    boolean possible();

    void send(Person person, Report report);
}
