package dev.accord.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.relationship.Criterion;
import dev.accord.relationship.RelationshipModel;
import dev.accord.relationship.Sides.BrmType;
import dev.accord.rest.PeopleJson.PersonJson;
import dev.accord.rest.ProjectsJson.ProjectJson;
import java.util.List;

/** A relationship as REST shows it; evidence and reason are left out for those who may not see them. */
public record RelationshipJson(
        Long id,
        String businessUnit,
        List<ProjectJson> projects,
        ModelAim relationshipModel,
        LevelAim maturityLevel,
        String targetDate,
        String period,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<EvidenceJson> evidence,
        PersonJson decidedBy,
        String decidedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) JsonNode why,
        PersonJson brm,
        BrmType brmType,
        PersonJson counterpart,
        String counterpartTitle,
        PersonJson sponsor,
        String nextReview,
        int version) {
    /** Now and later. */
    public record ModelAim(RelationshipModel current, RelationshipModel target) {}

    /** Now and later, 1 to 4. */
    public record LevelAim(Integer current, Integer target) {}

    /** What speaks for a criterion. */
    public record EvidenceJson(Criterion criterion, String text) {}
}
