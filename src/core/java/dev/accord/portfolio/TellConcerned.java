package dev.accord.portfolio;

import dev.accord.governance.People;
import dev.accord.operatingmodel.CustomModel;
import java.util.List;
import java.util.Optional;

/** Tells the people who answer for changed cells, before or after, that a version was published. */
public final class TellConcerned {
    private final VersionMail mail;
    private final People people;

    public TellConcerned(VersionMail mail, People people) {
        this.mail = mail;
        this.people = people;
    }

    /** Whether this Jira sends mail at all. */
    public boolean possible() {
        return mail.possible();
    }

    /** Those of the people concerned whom a mail can reach. */
    public List<People.Person> reachable(Foreseen foreseen) {
        return foreseen.concerned().keySet().stream()
                .map(people::byKey)
                .flatMap(Optional::stream)
                .filter(each ->
                        each.active() && each.email() != null && !each.email().isBlank())
                .toList();
    }

    /**
     * How many were told.
     *
     * @param published the model, whose last version is what was published
     */
    public int tell(CustomModel published, Foreseen foreseen) {
        if (!mail.possible()) {
            return 0;
        }
        List<People.Person> reached = reachable(foreseen);
        reached.forEach(each -> mail.send(
                each,
                published,
                published.versions().get(published.versions().size() - 1),
                foreseen.changes(),
                foreseen.concerned().get(each.key())));
        return reached.size();
    }
}
