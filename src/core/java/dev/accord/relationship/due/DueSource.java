package dev.accord.relationship.due;

import dev.accord.relationship.Relationship;
import java.util.List;

/** Something in a relationship that comes due. */
public interface DueSource {
    /** In no order. */
    List<Due> of(Relationship relationship);
}
