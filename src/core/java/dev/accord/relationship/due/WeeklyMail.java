package dev.accord.relationship.due;

import dev.accord.governance.People.Person;
import java.util.List;

/** Port: the mail that one person gets in a week. */
public interface WeeklyMail {
    /** Whether this Jira sends mail at all. */
    boolean possible();

    void send(Person person, List<Due> overdue, List<Due> soon);
}
