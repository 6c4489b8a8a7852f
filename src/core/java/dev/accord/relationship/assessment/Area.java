package dev.accord.relationship.assessment;

/** Where IT and the business interact; rated 1 weak to 5 strong, apart from the level. */
public enum Area {
    STRATEGIC_COORDINATION,
    COMMUNICATION_AND_GOVERNANCE,
    PROCESS_INTEGRATION,
    CULTURE_AND_COLLABORATION,
    INNOVATION_AND_GROWTH
}
