package dev.accord.rest;

import dev.accord.Problem;
import dev.accord.governance.Rights;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.Relationships;
import dev.accord.relationship.Today;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.time.LocalDate;

/** Finds the relationship of an address and who asks: whoever may browse the project reads, its administrators and BRMs write. */
public final class RelationshipPlace {
    private final Relationships relationships;
    private final ProjectsJson projects;
    private final Rights rights;
    private final Caller caller;
    private final Today today;

    public RelationshipPlace(
            Relationships relationships, ProjectsJson projects, Rights rights, Caller caller, Today today) {
        this.relationships = relationships;
        this.projects = projects;
        this.rights = rights;
        this.caller = caller;
        this.today = today;
    }

    /** Who asks, and about which relationship, seen from which project. */
    record Asked(ProjectJson project, Relationship relationship, String user, boolean mayEdit) {
        long id() {
            return relationship.id();
        }
    }

    /** The date by which everything here is due or not. */
    LocalDate today() {
        return today.date();
    }

    /** Ends the request where the project may not be seen, or shows no relationship. */
    Asked visible(String keyOrId) {
        String user = caller.key();
        ProjectJson project = projects.find(keyOrId, user).orElseThrow(Refusal::notFound);
        long id = Long.parseLong(project.id());
        Relationship relationship =
                relationships.of(id).orElseThrow(() -> Refusal.of(404, Problem.of("NO_RELATIONSHIP", "")));
        return new Asked(project, relationship, user, rights.editsRelationship(user, id));
    }

    /** The same for whoever may edit; everybody else is refused. */
    Asked editable(String keyOrId) {
        Asked asked = visible(keyOrId);
        if (!asked.mayEdit()) {
            throw Refusal.forbidden();
        }
        return asked;
    }
}
