package dev.accord.portfolio;

import dev.accord.catalogue.Application;
import dev.accord.governance.People.Person;
import dev.accord.operatingmodel.CellChange;
import dev.accord.operatingmodel.CustomModel;
import dev.accord.operatingmodel.ModelVersion;
import java.util.Collection;
import java.util.List;

/** Port: tells somebody by mail that a version of a model concerns them. */
public interface VersionMail {
    /** Whether this Jira sends mail at all. */
    boolean possible();

    /** About applications in which the person answers for a changed cell, before or after. */
    void send(
            Person person,
            CustomModel model,
            ModelVersion version,
            List<CellChange> changes,
            Collection<Application> applications);
}
