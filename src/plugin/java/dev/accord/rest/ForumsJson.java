package dev.accord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.catalogue.Holder;
import dev.accord.relationship.Today;
import dev.accord.relationship.forums.Cadence;
import dev.accord.relationship.forums.Forum;
import dev.accord.relationship.register.Entry;
import dev.accord.rest.PeopleJson.PersonJson;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns forums into JSON and back. */
public final class ForumsJson {
    private static final Set<String> NEEDED = Set.of("name", "level", "cadence");
    private static final Set<String> MEMBERS = Set.of(
            "id", "name", "level", "business", "it", "cadence", "lastHeld", "planned", "due", "overdue", "version");

    private final PeopleJson people;
    private final Today today;

    public ForumsJson(PeopleJson people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** One forum; {@code due} follows from the day that was planned, or from the cadence. */
    public record ForumJson(
            long id,
            String name,
            Forum.Level level,
            List<PersonJson> business,
            List<PersonJson> it,
            Cadence cadence,
            String lastHeld,
            String planned,
            String due,
            boolean overdue,
            int version) {}

    ForumJson shown(Entry<Forum> entry) {
        Forum forum = entry.content();
        return new ForumJson(
                entry.id(),
                forum.name(),
                forum.level(),
                forum.business().stream().map(people::holder).toList(),
                forum.it().stream().map(people::holder).toList(),
                forum.cadence(),
                Objects.toString(forum.lastHeld(), null),
                Objects.toString(forum.planned(), null),
                Objects.toString(forum.due(), null),
                forum.overdue(today.date()),
                entry.version());
    }

    /** What was sent in place of what stands; a version left out is older than any. */
    Entry<Forum> read(JsonNode sent, Entry<Forum> before) {
        Body body = Body.of(sent);
        body.members(MEMBERS, NEEDED);
        Forum stands = before.content();
        Integer version = body.number("version");
        Forum forum = new Forum(
                body.text("name"),
                body.needed("level", Forum.Level.class),
                members(body, "business", stands == null ? List.of() : stands.business()),
                members(body, "it", stands == null ? List.of() : stands.it()),
                body.needed("cadence", Cadence.class),
                body.date("lastHeld"),
                body.date("planned"));
        body.refuseProblems();
        int of = before.id() == 0 ? 0 : version == null ? -1 : version;
        return new Entry<>(before.id(), before.relationship(), of, forum);
    }

    private List<Holder> members(Body body, String side, List<Holder> before) {
        return body.list(side).stream()
                .map(each -> people.holder(body, side, each, before))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
