package dev.accord.relationship.due;

import dev.accord.catalogue.Holder;
import dev.accord.relationship.Relationship;
import dev.accord.relationship.due.Due.Kind;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.relationship.register.Register;
import java.util.List;
import java.util.stream.Stream;

/** The forums that are to be held, for their members and both named sides. */
public final class ForumsDue implements DueSource {
    private final Register<Forum> forums;

    public ForumsDue(Register<Forum> forums) {
        this.forums = forums;
    }

    @Override
    public List<Due> of(Relationship relationship) {
        return forums.of(relationship.id()).stream()
                .map(Entry::content)
                .filter(each -> each.due() != null)
                .map(each -> new Due(
                        Kind.FORUM,
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
