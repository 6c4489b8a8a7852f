package dev.accord.relationship.assessment;

import dev.accord.catalogue.Holder;
import dev.accord.operatingmodel.Party.Side;

/** Somebody who is asked for the view of a side; without account, somebody else records what was told. */
public record Invitation(Side side, Holder person) {}
