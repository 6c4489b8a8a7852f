package dev.accord.relationship;

/** How IT and the business deal with each other, each a more proactive style than the one before. */
public enum RelationshipModel {
    PASSIVE,
    PROVIDER,
    PARTNER,
    PEER
}
