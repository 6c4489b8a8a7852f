package dev.accord.relationship.commitments;

import dev.accord.relationship.RelationshipModel;
import java.util.Arrays;
import java.util.List;

/** What whoever manages the relationship does each quarter, by relationship model; Passive knows none. */
public enum Duty {
    MIRROR_BUYER(RelationshipModel.PROVIDER),
    INTRODUCE_TECHNOLOGIES(RelationshipModel.PROVIDER),
    STAY_CURRENT(RelationshipModel.PROVIDER),
    SET_EXPECTATIONS(RelationshipModel.PROVIDER),
    JOINT_PLANNING(RelationshipModel.PARTNER),
    FACILITATE_OBJECTIVES(RelationshipModel.PARTNER),
    EDUCATE(RelationshipModel.PARTNER),
    PLAN_CHANGE(RelationshipModel.PARTNER),
    STRATEGIC_PLANNING(RelationshipModel.PEER),
    TECHNOLOGY_LITERACY(RelationshipModel.PEER),
    ADVISE_ON_STRATEGY(RelationshipModel.PEER),
    NETWORK(RelationshipModel.PEER);

    private final RelationshipModel model;

    Duty(RelationshipModel model) {
        this.model = model;
    }

    /** Empty while no model is decided. */
    public static List<Duty> of(RelationshipModel model) {
        return Arrays.stream(values()).filter(each -> each.model == model).toList();
    }
}
