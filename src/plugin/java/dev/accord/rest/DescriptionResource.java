package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dev.accord.operatingmodel.Party.Side;
import dev.accord.relationship.description.Describe;
import dev.accord.relationship.description.Description;
import dev.accord.relationship.description.Description.Point;
import dev.accord.relationship.register.Entry;
import dev.accord.rest.ProjectsJson.ProjectJson;
import dev.accord.rest.RelationshipPlace.Asked;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How IT and the business of a relationship operate, one page a side. */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/descriptions/{side}")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class DescriptionResource {
    private final Describe describe;
    private final RelationshipPlace place;

    @Inject
    public DescriptionResource(Describe describe, RelationshipPlace place) {
        this.describe = describe;
        this.place = place;
    }

    /** One side; {@code texts} has each of its points, null where nothing was written. */
    public record DescriptionJson(
            ProjectJson project,
            String businessUnit,
            Side side,
            boolean mayEdit,
            Map<Point, String> texts,
            int version) {}

    @GET
    public DescriptionJson one(@PathParam("keyOrId") String keyOrId, @PathParam("side") String side) {
        Asked asked = place.visible(keyOrId);
        return shown(describe.of(asked.id(), side(side)), asked);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public DescriptionJson save(@PathParam("keyOrId") String keyOrId, @PathParam("side") String side, JsonNode sent) {
        Asked asked = place.editable(keyOrId);
        Entry<Description> before = describe.of(asked.id(), side(side));
        Body body = Body.of(sent);
        body.members(Set.of("texts", "version"), Set.of("texts", "version"));
        Integer version = body.number("version");
        Map<Point, String> texts = new EnumMap<>(Point.class);
        body.object("texts").ifPresent(given -> {
            given.members(points(side(side)), Set.of());
            for (Point point : Point.values()) {
                String text = given.text(point.name());
                if (text != null) {
                    texts.put(point, text);
                }
            }
        });
        body.refuseProblems();
        Entry<Description> wanted = new Entry<>(
                before.id(), before.relationship(), version == null ? -1 : version, new Description(side(side), texts));
        return shown(Caller.done(describe.save(wanted, asked.user()), each -> shown(each, asked), wanted), asked);
    }

    private static Set<String> points(Side side) {
        return Arrays.stream(Point.values())
                .filter(each -> each.side() == side)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Side side(String text) {
        return switch (text) {
            case "it" -> Side.IT;
            case "business" -> Side.BUSINESS;
            default -> throw Refusal.notFound();
        };
    }

    private static DescriptionJson shown(Entry<Description> entry, Asked asked) {
        Map<Point, String> texts = new LinkedHashMap<>();
        Arrays.stream(Point.values())
                .filter(each -> each.side() == entry.content().side())
                .forEach(each -> texts.put(each, entry.content().texts().get(each)));
        return new DescriptionJson(
                asked.project(),
                asked.relationship().businessUnit(),
                entry.content().side(),
                asked.mayEdit(),
                texts,
                entry.version());
    }
}
