package dev.accord.relationship.due;

import dev.accord.catalogue.Holder;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.due.Due.Kind;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import dev.accord.relationship.touchpoints.TouchPoint;
import java.util.List;
import java.util.stream.Stream;

/** The next contacts, for the people of both sides. */
public final class TouchPointsDue implements DueSource {
    private final Register<TouchPoint> points;

    public TouchPointsDue(Register<TouchPoint> points) {
        this.points = points;
    }

    @Override
    public List<Due> of(Relationship relationship) {
        return points.of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> each.due() != null)
                .map(each -> new Due(
                        Kind.TOUCH_POINT,
                        relationship,
                        each.name(),
                        each.due(),
                        People.with(
                                relationship,
                                Stream.concat(each.business().stream(), each.it().stream())
                                        .map(Holder::userKey))))
                .toList();
    }
}
