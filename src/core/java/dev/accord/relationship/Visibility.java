package dev.accord.relationship;

import dev.accord.governance.Rights;

/** Who sees evidence and reasons; everybody else who may browse sees model and level. */
public final class Visibility {
    private final Rights rights;

    public Visibility(Rights rights) {
        this.rights = rights;
    }

    /** For the BRM group and project administrators, both named sides, and management. */
    public boolean showsReasons(Relationship relationship, String userKey) {
        return rights.isManagement(userKey)
                || rights.isBrm(userKey)
                || relationship.sides().names(userKey)
                || relationship.projects().stream().anyMatch(each -> rights.editsRelationship(userKey, each));
    }
}
